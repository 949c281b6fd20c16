import type { Weighed } from './control/weigh-control';
import { isGeneral, isOfEvent, isOfOtherForm } from './doubt/other-business';

/** Company name, code and legal representative alone are what every register's search asks. */
const lookedUp: ReadonlySet<string> = new Set(['subject.name', 'subject.certNumber', 'legalRep.name']);

/** A single field of a filing has to be this certain to make a filing form of a page: 签名内容 is no website's content. */
const leastAlone = 0.8;

/**
 * Whether what was found on a page of no listed portal is a filing form at all. One field that only filings ask is
 * enough; general fields must be a form's worth of them, not a search bar's.
 */
export function isFilingForm(weighed: readonly Weighed[]): boolean {
  const found = weighed.filter((one) => one.fieldId !== null);
  if (found.length === 0) return false;
  const ofEvent = weighed.some(isOfEvent);
  let ofFilings = 0;
  for (const one of found) {
    if (isGeneral(one, ofEvent)) continue;
    if (++ofFilings > 1 || one.confidence > leastAlone) return true;
  }
  if (ofEvent || weighed.some(isOfOtherForm)) return false;
  const controls = weighed.filter((one) => one.control.visible).length;
  if (
    found.every((one) => one.key !== null && lookedUp.has(one.key)) &&
    !found.some((one) => one.control.section.length > 0)
  )
    return controls > 2;
  return true;
}
