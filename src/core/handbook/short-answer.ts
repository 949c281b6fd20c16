import type { Bilingual } from '../catalogue/define-fields';
import { entryOf } from './entry-of';

/** The first sentence of an answer, for a line in the popup or the address bar; null for an unknown id. */
export function shortAnswer(id: string): Bilingual | null {
  const entry = entryOf(id);
  switch (entry?.kind) {
    case 'field':
      return entry.hints[0] ?? null;
    case 'topic':
      return entry.about;
    case 'access-provider':
      return company(entry.provider.legalName, entry.provider.region);
    case 'registrar':
      return company(entry.registrar.legalName, entry.registrar.region);
    default:
      return null;
  }
}

function company(legalName: string, region: readonly string[]): Bilingual {
  if (region.length === 0) return { zh: `选 ${legalName}。`, en: `Choose ${legalName}.` };
  const place = region.join('/');
  return { zh: `选 ${legalName}，地区 ${place}。`, en: `Choose ${legalName}, region ${place}.` };
}
