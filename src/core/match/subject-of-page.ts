import type { Snapshot } from '../plan/snapshot';
import { interpretLabel } from './interpret-label';
import type { PageKnowledge } from './page-match';

/** What a page as a whole asks about: 语言 on an APP's form is the APP's, 上线日期 on an algorithm's form the algorithm's. */
export interface PageSubject {
  readonly thing: 'website' | 'app' | 'algorithm' | null;
  /** Fields that only this kind of page asks. */
  readonly special: PageKnowledge['special'];
}

const asked = 3;

/** Reads what a page is about from its title, headings and labels. */
export function subjectOfPage(snapshot: Snapshot, knowledge: PageKnowledge): PageSubject {
  const count = { website: 0, app: 0, algorithm: 0 };
  let checksSms = false;
  const texts = new Set(snapshot.controls.flatMap(({ label, section }) => [label, ...section]));
  for (const text of [snapshot.title, ...snapshot.headings, ...texts]) {
    const said = interpretLabel(text);
    if (said.owner === 'website' || said.owner === 'app' || said.owner === 'algorithm') count[said.owner]++;
    if (said.attributes.includes('idLast6')) checksSms = true;
  }
  const most = Math.max(count.website, count.app, count.algorithm);
  const things = (['website', 'app', 'algorithm'] as const).filter((thing) => count[thing] === most);
  const thing = most > 0 && things.length === 1 ? (things[0] ?? null) : null;
  return {
    thing: thing === 'algorithm' && count.algorithm < asked ? null : thing,
    special: knowledge.special ?? (checksSms ? 'sms' : null),
  };
}
