import { cacLink, miitLink, mpsLink } from '../footer-links';
import type { FooterContent } from './footer-content';
import type { FooterOptions, FooterPart } from './footer-options';

/** One piece of a footer, before it is written down in any language. */
export interface FooterItem {
  readonly text: string;
  readonly href: string | null;
  /** The badge in front of the text. */
  readonly icon: string | null;
}

const safeIcon =
  /^(?:https:\/\/[^\s"'<>]+|(?:\.{0,2}\/)?[\w./%-]+\.(?:png|jpe?g|webp|gif|svg)|data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*)$/;

/** The pieces of a footer in their order; parts without content are left out, and so is a badge whose address is none. */
export function makeFooter(content: FooterContent, options: FooterOptions): FooterItem[] {
  return options.order.flatMap((part) => itemsOf(part, content, options));
}

function itemsOf(part: FooterPart, content: FooterContent, { icon, years }: FooterOptions): FooterItem[] {
  switch (part) {
    case 'copyright':
      return content.owner === '' ? [] : [plain(['版权所有 ©', years.trim(), content.owner].filter(Boolean).join(' '))];
    case 'icp':
      return linked(content.icp, miitLink);
    case 'licence':
      // Whoever has a licence links its picture, or nothing: no rule names an address.
      return content.licence === '' ? [] : [plain(content.licence)];
    case 'mps':
      return linked(content.mps, mpsLink(content.mps), icon !== null && safeIcon.test(icon) ? icon : null);
    case 'cac':
      return content.cac.flatMap((number) => linked(number, cacLink));
  }
}

function plain(text: string): FooterItem {
  return { text, href: null, icon: null };
}

function linked(text: string, href: string, icon: string | null = null): FooterItem[] {
  return text === '' ? [] : [{ text, href, icon }];
}
