import { z } from 'zod';
import { visitorFeatures } from './visitor-features';

/** Why a person cannot see a text that is in the page. */
export const hiddenReasons = [
  'not-displayed',
  'transparent',
  'too-small',
  'same-colour',
  'off-screen',
  'clipped',
] as const;

/** Where a number stands that the page shows nowhere. */
export const unseenPlaces = ['script', 'noscript', 'template', 'comment', 'attribute'] as const;

const address = z.string().max(2000);
const words = z.string().max(400);
const place = {
  hidden: z.enum(hiddenReasons).nullable(),
  /** At the bottom of the page; null where that cannot be told, as in a piece of HTML. */
  low: z.boolean().nullable(),
};

/** A number that stands in the page's text. */
const seenNumberSchema = z.lazy(() =>
  z.object({
    kind: z.enum(['icp', 'licence', 'mps', 'cac']),
    text: words,
    valid: z.boolean(),
    problem: z
      .enum([
        'digit-count',
        'no-province',
        'unknown-province',
        'joke-number',
        'suffix-kind',
        'province-mismatch',
        'unit-code',
        'mixed-form',
      ])
      .nullable(),
    /** As it is written there, without spaces at its ends. */
    written: words,
    /** Where it leads; null without link. */
    href: address.nullable(),
    /** What stands around it: its row, its card, its line. */
    near: words,
    ...place,
  }),
);

/** A link to one of the filing platforms, with or without a number in it. */
const seenLinkSchema = z.lazy(() =>
  z.object({
    href: address,
    text: words,
    /** Addresses of the pictures in it or right beside it. */
    images: z.array(address).max(10),
    ...place,
  }),
);

/** What the check needs to know of a page. All of it is what the page says: nothing in it is to be trusted. */
export const seenPageSchema = z.lazy(() =>
  z.object({
    /** Empty for HTML that was pasted. */
    url: address,
    title: words,
    numbers: z.array(seenNumberSchema).max(200),
    links: z.array(seenLinkSchema).max(200),
    /** 公网安备 without any digits behind it. */
    unfinished: z.array(words).max(20),
    /** Numbers that the page's source holds and its text does not. */
    unseen: z.array(z.object({ text: words, where: z.enum(unseenPlaces) })).max(50),
    /** What visitors are shown to do with; none for HTML that was pasted. */
    features: z.array(z.enum(visitorFeatures)).max(visitorFeatures.length),
  }),
);

export type HiddenReason = (typeof hiddenReasons)[number];
export type UnseenPlace = (typeof unseenPlaces)[number];
export type SeenNumber = z.infer<typeof seenNumberSchema>;
export type SeenLink = z.infer<typeof seenLinkSchema>;
export type SeenPage = z.infer<typeof seenPageSchema>;
