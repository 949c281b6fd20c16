import type { Bilingual } from '../../catalogue/define-fields';
import type { FooterContent } from './footer-content';
import type { FooterOptions } from './footer-options';

/** What people run their sites with, where its footer is set, and what to put there. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  /** The way through its settings, or the file. */
  readonly where: Bilingual;
  /** What to paste there. */
  readonly code: (content: FooterContent, options: FooterOptions) => string;
}
