import { type JSX, type ReactNode, useLayoutEffect } from 'react';
import { type Language, LanguageProvider, resolveLanguage, type Translate } from '../i18n/text';
import { ErrorBoundary } from './error-boundary';
import type { ThemeName } from './palette';
import { useMediaQuery } from './use-media-query';
import './tokens.css';

export interface ShellProps {
  readonly language: Language | 'browser';
  readonly theme: ThemeName | 'system';
  /** 14 px on pages, 13 px in the panel and the popup. */
  readonly fontSize?: 13 | 14;
  /** For the tests' pseudo-locale. */
  readonly translate?: Translate;
  readonly children: ReactNode;
}

/** The theme that is really shown. */
export function useThemeName(theme: ThemeName | 'system'): ThemeName {
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  return theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

/**
 * Language, theme variables and the error boundary without the component library: for surfaces that must be painted
 * within a few milliseconds.
 */
export function LightShell({ language, theme, fontSize = 14, translate, children }: ShellProps): JSX.Element {
  const spoken = resolveLanguage(language, navigator.languages);
  const themeName = useThemeName(theme);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = spoken === 'zh' ? 'zh-CN' : 'en';
    root.dataset.theme = themeName;
    root.style.setProperty('--bp-font-size', `${fontSize}px`);
  }, [spoken, themeName, fontSize]);
  return (
    <LanguageProvider language={spoken} translate={translate}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </LanguageProvider>
  );
}
