import { z } from 'zod';
import { findingSchema } from '../core/footer/check/finding';

const number = z.string().max(400);

/** What the check of one page found. Addresses, titles and numbers are the page's own words. */
export const footerReportSchema = z.lazy(() =>
  z.object({
    url: z.string().max(2000),
    title: z.string().max(400),
    checkedAt: z.iso.datetime(),
    /** The site of a dossier that the address belongs to; null where none does, several do, or the vault is locked. */
    site: z.object({ profileId: z.string(), websiteId: z.string(), name: z.string() }).nullable(),
    vault: z.enum(['open', 'locked']),
    /** Valid numbers that were seen. */
    numbers: z.array(number).max(200),
    findings: z.array(findingSchema).max(500),
    /** What the footer should hold. */
    content: z.object({
      icp: number,
      licence: number,
      mps: number,
      cac: z.array(number).max(200).readonly(),
      owner: z.string().max(10_000),
    }),
  }),
);
export type FooterReport = z.infer<typeof footerReportSchema>;

/** A number seen on a filing portal's page, with the words around it. */
export const numberOnPageSchema = z.lazy(() =>
  z.object({
    kind: z.enum(['icp', 'licence', 'mps', 'cac']),
    text: number,
    near: number,
  }),
);
export type NumberOnPage = z.infer<typeof numberOnPageSchema>;
