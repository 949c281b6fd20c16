import type { Weighed } from './control/weigh-control';

/**
 * Boxes under one 域名列表 that all ask in the same words (example.com) take a domain each: the first one the website's,
 * the others its further ones. Boxes that say nothing may be the pieces of one address (www · example · com) and stay so.
 */
export function asRowsOfDomains(weighed: readonly Weighed[]): Weighed[] {
  return weighed.map((one, at) => {
    const { control, fieldId } = one;
    if (fieldId !== 'website.domain' || control.parts === 1) return one;
    const row = weighed.slice(at - control.part, at - control.part + control.parts);
    if (control.placeholder === '' || row.some((other) => !isAlike(other, one))) return one;
    const alone = { ...control, part: 0, parts: 1 };
    if (control.part === 0) return { ...one, control: alone };
    return { ...one, control: alone, key: 'website.otherDomains', fieldId: 'website.otherDomains' };
  });
}

function isAlike({ control, fieldId }: Weighed, one: Weighed): boolean {
  return fieldId === one.fieldId && control.kind === 'text' && control.placeholder === one.control.placeholder;
}
