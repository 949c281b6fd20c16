import type { Topic } from './hint';
import { ruleTopics } from './rule-topics';
import { steps } from './steps';
import { terms } from './terms';

const topics: Readonly<Record<string, Readonly<Record<string, Topic>>>> = {
  term: terms,
  step: steps,
  rule: ruleTopics,
};

/** What a term, a step or a rule that was found says; null for fields and providers, whose guidance lies elsewhere. */
export function explainHint(id: string): Topic | null {
  const colon = id.indexOf(':');
  const kind = topics[id.slice(0, colon)];
  return kind && Object.hasOwn(kind, id.slice(colon + 1)) ? (kind[id.slice(colon + 1)] ?? null) : null;
}
