/** The parts of a footer, in the order in which they stand unless the user wants another. */
export const footerParts = ['copyright', 'icp', 'licence', 'mps', 'cac'] as const;
export type FooterPart = (typeof footerParts)[number];

export const separators = ['space', 'bar', 'dot', 'line'] as const;
export type Separator = (typeof separators)[number];

/** How a footer shall look. */
export interface FooterOptions {
  /** Parts that are not named are left out. */
  readonly order: readonly FooterPart[];
  readonly separator: Separator;
  /** Address of the police's badge as the user has it: a path on his site or a data URI; null without badge. */
  readonly icon: string | null;
  /** Years of the copyright line, such as 2020-2026; empty without years. */
  readonly years: string;
  readonly align: 'left' | 'center' | 'right';
  readonly dark: boolean;
  readonly newTab: boolean;
}

export const defaultFooterOptions: FooterOptions = {
  order: footerParts,
  separator: 'bar',
  icon: null,
  years: '',
  align: 'center',
  dark: false,
  newTab: true,
};

/** Where the badge is expected on the user's site, when it is offered as a file. */
export const badgePath = '/beian-mps.png';
