import type { Bilingual } from '../catalogue/define-fields';
import { type FieldId, fieldOf, roleOf } from '../catalogue/fields';
import type { Match, Refusal } from './match';
import { likelySentence, matchSentences, refusalSentences } from './match-sentences';
import type { StepOutcome } from './outcome';
import { outcomeSentences } from './outcome-sentences';
import { roleTitles } from './role-titles';
import { type Detail, say } from './sentence';
import { type StateReason, stateSentences } from './state-sentences';

/** What became of a control, as a whole sentence; null when there is nothing to explain. */
export function sayOutcome(outcome: Pick<StepOutcome, 'code' | 'detail'>): Bilingual | null {
  return outcome.code === undefined ? null : say(outcomeSentences[outcome.code], outcome.detail);
}

/** Why a control was recognised as a field. */
export function sayMatch({ reason }: Pick<Match, 'reason'>): Bilingual {
  return matchSentences[reason];
}

/** Why a control was not taken for any field, with the fields that are in question. */
export function sayRefusal({ reason, candidates }: Pick<Refusal, 'reason' | 'candidates'>): Bilingual {
  const { zh, en } = refusalSentences[reason];
  const names = [...new Set(candidates)].slice(0, 4).map(nameOf);
  return say(
    { zh, en },
    named(names.map((name) => name.zh).join('、')),
    named(names.map((name) => name.en).join(', ')),
  );
}

/** Why a control whose field is likely, but not said plainly, is left to the user. */
export function sayLikely(fieldId: FieldId): Bilingual {
  const name = nameOf(fieldId);
  return say(likelySentence, { candidates: name.zh }, { candidates: name.en });
}

/** Why a field is in its state. */
export function sayState(reason: StateReason): Bilingual {
  return say(stateSentences[reason]);
}

function named(candidates: string): Detail {
  return candidates === '' ? {} : { candidates };
}

/** A field's name with the role it belongs to: 网站安全负责人的手机号码. */
export function nameOf(fieldId: FieldId): Bilingual {
  const { title } = fieldOf(fieldId);
  const role = roleOf(fieldId);
  if (role === null) return title;
  return { zh: `${roleTitles[role].zh}的${title.zh}`, en: `${title.en} (${roleTitles[role].en})` };
}
