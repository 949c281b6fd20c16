import { z } from 'zod';

const isoDate = z.iso.date();

/** A period; `long-term` is what cards call 长期. */
export const dateRangeSchema = z.object({ from: isoDate, to: z.union([isoDate, z.literal('long-term')]) });
export type DateRange = z.infer<typeof dateRangeSchema>;

/**
 * A value of a field as the core and the engine take it (design §6): text and choices as strings in the catalogue's
 * Chinese, several values and regions as arrays, yes/no as boolean, dates as ISO `YYYY-MM-DD`, documents as files.
 */
export type FieldValue = string | readonly string[] | boolean | DateRange | File | readonly File[];

/** Narrowing for the one object kind that is neither an array nor a file. */
export function isDateRange(value: unknown): value is DateRange {
  return dateRangeSchema.safeParse(value).success;
}
