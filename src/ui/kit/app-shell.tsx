import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type JSX, useMemo } from 'react';
import { resolveLanguage } from '../i18n/text';
import { antdTheme } from './antd-theme';
import { LightShell, type ShellProps, useThemeName } from './light-shell';
import { useMediaQuery } from './use-media-query';

/**
 * The frame of a page that uses the component library: theme, locale, language, reduced motion, error boundary, and
 * the context that `App.useApp()` needs for messages and dialogs.
 */
export function AppShell(props: ShellProps): JSX.Element {
  const { language, theme, fontSize = 14, children } = props;
  const name = useThemeName(theme);
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const spoken = resolveLanguage(language, navigator.languages);
  const look = useMemo(
    () => antdTheme({ name, language: spoken, fontSize, motion: !still }),
    [name, spoken, fontSize, still],
  );
  const locale = spoken === 'zh' ? zhCN : enUS;
  return (
    // Two Chinese characters in a button stay together: the portals print them so, and screen readers read them so.
    <ConfigProvider theme={look} locale={locale} button={{ autoInsertSpace: false }}>
      <App>
        <LightShell {...props}>{children}</LightShell>
      </App>
    </ConfigProvider>
  );
}
