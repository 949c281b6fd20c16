import { type ThemeConfig, theme as themes } from 'antd';
import type { Language } from '../i18n/text';
import { palettes, type ThemeName } from './palette';

interface ThemeWish {
  readonly language: Language;
  readonly name: ThemeName;
  readonly fontSize: 13 | 14;
  readonly motion: boolean;
}

const chinese = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"';
const latin = 'system-ui, -apple-system, "Segoe UI", Roboto';

/** A tint of a colour on a surface: what `color-mix` does in our own styles. */
function tint(colour: string, surface: string, share: number): string {
  const channels = (hex: string): number[] =>
    [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const under = channels(surface);
  const mixed = channels(colour).map((channel, index) => channel * share + (under[index] ?? 0) * (1 - share));
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** The component library in the product's look: 4 px grid, system fonts, one accent, AA contrast in both themes. */
export function antdTheme({ name, language, fontSize, motion }: ThemeWish): ThemeConfig {
  const colours = palettes[name];
  const wash = (colour: string): string => tint(colour, colours.raised, 0.1);
  const edge = (colour: string): string => tint(colour, colours.raised, 0.4);
  return {
    algorithm: name === 'dark' ? themes.darkAlgorithm : themes.defaultAlgorithm,
    token: {
      colorPrimary: colours.accent,
      colorLink: colours.accent,
      colorInfo: colours.accent,
      colorSuccess: colours.ok,
      colorWarning: colours.warn,
      colorError: colours.error,
      colorBgLayout: colours.page,
      colorBgContainer: colours.raised,
      colorBgElevated: colours.raised,
      colorText: colours.text,
      colorTextSecondary: colours.textSoft,
      // The library's own tertiary and placeholder greys miss 4.5:1.
      colorTextTertiary: colours.textSoft,
      colorTextDescription: colours.textSoft,
      colorTextPlaceholder: colours.textSoft,
      colorBorder: colours.controlBorder,
      colorBorderSecondary: colours.border,
      colorTextLightSolid: colours.onAccent,
      // The library derives these from the seed and gets greys out of dark seeds.
      colorInfoBg: wash(colours.accent),
      colorInfoBorder: edge(colours.accent),
      colorSuccessBg: wash(colours.ok),
      colorSuccessBorder: edge(colours.ok),
      colorWarningBg: wash(colours.warn),
      colorWarningBorder: edge(colours.warn),
      colorErrorBg: wash(colours.error),
      colorErrorBorder: edge(colours.error),
      // Chinese fonts draw Latin quotes and dashes at full width, so English puts them second.
      fontFamily: `${language === 'zh' ? `${chinese}, ${latin}` : `${latin}, ${chinese}`}, sans-serif`,
      fontSize,
      sizeUnit: 4,
      sizeStep: 4,
      borderRadius: 6,
      motion,
    },
    components: {
      // Tooltips stand on a dark surface in both themes.
      Tooltip: { colorTextLightSolid: '#ffffff' },
      // A frame around fields, no control.
      Collapse: { colorBorder: colours.border },
      Checkbox: { colorWhite: colours.onAccent },
      Radio: { colorWhite: colours.onAccent },
    },
  };
}
