import type { Portal } from './define-portal';

const modules = import.meta.glob<Portal>('./*.portal.ts', { eager: true, import: 'default' });

/** Every portal that is listed: a new file `<id>.portal.ts` is found without being named here. */
export const portals: readonly Portal[] = Object.values(modules);
