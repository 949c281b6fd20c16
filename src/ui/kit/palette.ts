/** The colours that the component library has to know as values. `tokens.css` holds the same ones for our own styles. */
export interface Palette {
  readonly accent: string;
  /** Text and ticks on an accent surface. */
  readonly onAccent: string;
  readonly ok: string;
  readonly warn: string;
  readonly error: string;
  readonly page: string;
  readonly raised: string;
  readonly text: string;
  readonly textSoft: string;
  readonly border: string;
  /** Around what can be typed into, chosen or pressed: seen without the text in it. */
  readonly controlBorder: string;
}

export type ThemeName = 'light' | 'dark';

export const palettes: Record<ThemeName, Palette> = {
  light: {
    accent: '#155bb5',
    onAccent: '#ffffff',
    ok: '#187433',
    warn: '#9a5b00',
    error: '#c5221f',
    page: '#f5f6f8',
    raised: '#ffffff',
    text: '#1c2330',
    textSoft: '#57606f',
    border: '#d5dae1',
    controlBorder: '#848d9a',
  },
  dark: {
    accent: '#7db4ff',
    onAccent: '#0a1a30',
    ok: '#5fd07f',
    warn: '#f0b04a',
    error: '#ff8a80',
    page: '#12161d',
    raised: '#1b212b',
    text: '#e7ebf1',
    textSoft: '#a9b3c1',
    border: '#394353',
    controlBorder: '#6b7789',
  },
};
