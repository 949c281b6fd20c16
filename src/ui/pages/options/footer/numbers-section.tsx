import { Input } from 'antd';
import { type JSX, useId } from 'react';
import type { FieldId } from '../../../../core/catalogue/fields';
import { findNumbers } from '../../../../core/numbers/find-numbers';
import { sayNumberProblem } from '../../../../core/numbers/say-number-problem';
import { type NumberHolder, type NumberPlace, numbersOf, setNumber } from '../../../../core/profile/service-numbers';
import { check } from '../../../../core/rules/check';
import type { Verdict } from '../../../../core/rules/verdict';
import { type Text, useText } from '../../../i18n/text';
import { useDraft, useDraftView } from '../dossier/draft-context';
import { VerdictList } from '../fields/verdict-list';
import { PasteNumbers } from './paste-numbers';
import { footerTexts as texts } from './texts';

const places: readonly NumberPlace[] = ['icp', 'mps', 'licence', 'cac'];
const example = (number: string): Text => ({ zh: `例如 ${number}`, en: `Such as ${number}` });
const examples: Record<NumberPlace, Text> = {
  icp: example('京ICP备12345678号-1'),
  mps: example('京公网安备11010102001402号'),
  licence: example('京B2-20171701'),
  cac: example('网信算备110108823483901230031号'),
};

/** The numbers of one website or app, with what the rules say of each, and a place to paste any text into. */
export function NumbersSection({ holder }: { readonly holder: NumberHolder }): JSX.Element {
  const t = useText();
  return (
    <>
      <p className="bp-hint">{t(texts.numbersWhy)}</p>
      <div className="bp-grid">
        {places.map((place) => (
          <NumberField key={place} holder={holder} place={place} />
        ))}
      </div>
      <PasteNumbers />
    </>
  );
}

function NumberField({ holder, place }: { readonly holder: NumberHolder; readonly place: NumberPlace }): JSX.Element {
  const t = useText();
  const id = useId();
  const draft = useDraft();
  const kept = numbersOf(useDraftView().profile, holder);
  const text = place === 'cac' ? kept.cac.join('\n') : kept[place];
  const save = (value: string): void => draft.edit(setNumber(holder, place, value));
  const shared = { id, value: text, placeholder: t(examples[place]), 'aria-describedby': `${id}-verdicts` };
  return (
    <div className="bp-field" data-number={place}>
      <div className="bp-field__head">
        <label htmlFor={id}>{t(texts[place])}</label>
      </div>
      {place === 'cac' ? (
        <Input.TextArea {...shared} autoSize={{ minRows: 1 }} onChange={(event) => save(event.target.value)} />
      ) : (
        <Input {...shared} onChange={(event) => save(event.target.value)} />
      )}
      <VerdictList
        id={`${id}-verdicts`}
        verdicts={verdictsOf(fieldOf(place, holder), text)}
        onCorrect={place === 'cac' ? undefined : save}
      />
    </div>
  );
}

function fieldOf(place: NumberPlace, holder: NumberHolder): FieldId {
  if (place !== 'icp') return place === 'licence' ? 'number.icpLicence' : `number.${place}`;
  return holder.kind === 'app' ? 'app.icpNumber' : 'website.icpNumber';
}

/** What the rules say of each line; of a joke what it is, since the rules only see that it is no number. */
function verdictsOf(fieldId: FieldId, text: string): readonly Verdict[] {
  return text.split('\n').flatMap((line): readonly Verdict[] => {
    if (line.trim() === '') return [];
    const joke = findNumbers(line).find(({ problem }) => problem === 'joke-number');
    const [first, ...others] = check(fieldId, line);
    return joke && first ? [{ ...first, message: sayNumberProblem('joke-number') }] : first ? [first, ...others] : [];
  });
}
