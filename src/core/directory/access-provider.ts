import type { Confidence } from './confidence';
import type { SourceId } from './sources';

/** A company whose mainland servers carry sites, as the MPS search dialog lists it. */
export interface AccessProvider {
  readonly brand: string;
  readonly legalName: string;
  /** Other companies of the brand that may be the right row: the ICP record decides. */
  readonly otherNames?: readonly string[];
  /** Where the company sits, not the applicant; municipalities without 市辖区. */
  readonly region: readonly string[];
  readonly regionNote?: string;
  /** 接入方式 the material names for it; empty where it names none. */
  readonly methods: readonly string[];
  /** What to type into the portal's search box. */
  readonly searchTerms: readonly string[];
  /** Words by which people know it. */
  readonly nicknames: readonly string[];
  readonly confidence: { readonly name: Confidence; readonly region: Confidence };
  readonly sources: readonly SourceId[];
  readonly phone?: string;
  readonly orgCode?: string;
  readonly uscc?: string;
}
