import type { Settings } from '../../vault/vault';

/** How a surface looks and speaks. */
export type SurfaceLook = Pick<Settings, 'language' | 'theme'>;

const key = 'surface-look';
const languages: readonly string[] = ['zh', 'en', 'browser'] satisfies Settings['language'][];
const themes: readonly string[] = ['light', 'dark', 'system'] satisfies Settings['theme'][];

/** The look that the surface had last, read at once: waiting for the vault would flash the other theme. */
export function rememberedLook(): SurfaceLook {
  const [language = '', theme = ''] = (localStorage.getItem(key) ?? '').split(' ');
  return {
    language: languages.includes(language) ? (language as Settings['language']) : 'browser',
    theme: themes.includes(theme) ? (theme as Settings['theme']) : 'system',
  };
}

/** Keeps the look for the next time. It says nothing of the user but language and theme. */
export function rememberLook({ language, theme }: SurfaceLook): void {
  localStorage.setItem(key, `${language} ${theme}`);
}
