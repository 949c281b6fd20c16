import type { Vault } from '../../vault/vault';

/**
 * A vault that is loaded when it is first asked for something: the first picture of a surface comes from the background
 * and needs neither database nor cryptography.
 */
export function deferredVault(load: () => Promise<Vault>): Vault {
  let loaded: Promise<Vault> | null = null;
  const vault = (): Promise<Vault> => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  const later =
    (name: string | symbol) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      const opened = await vault();
      const operation = Reflect.get(opened, name) as (...all: readonly unknown[]) => unknown;
      return operation.apply(opened, [...args]);
    };
  // A promise's `then` must not be taken for an operation of the vault.
  return new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : later(name)) }) as Vault;
}
