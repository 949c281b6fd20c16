import { Button, Input, Select } from 'antd';
import { type JSX, useId, useState } from 'react';
import type { FilingNumber } from '../../../../core/numbers/filing-number';
import { findNumbers } from '../../../../core/numbers/find-numbers';
import { sayNumberProblem } from '../../../../core/numbers/say-number-problem';
import type { Profile } from '../../../../core/profile/profile';
import {
  hasNumber,
  holdersFor,
  keepNumber,
  type NumberHolder,
  suggestHolder,
} from '../../../../core/profile/service-numbers';
import { useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { useDraft, useDraftView } from '../dossier/draft-context';
import { holderKey, holderName } from './holder-name';
import { kindNames, footerTexts as texts } from './texts';

/** Finds every number in whatever is pasted; the user says whose each one is, and nothing is kept before. */
export function PasteNumbers(): JSX.Element {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const numbers = findNumbers(text);
  return (
    <div className="bp-field" data-part="paste">
      <div className="bp-field__head">
        <label htmlFor={id}>{t(texts.paste)}</label>
      </div>
      <Input.TextArea
        id={id}
        value={text}
        autoSize={{ minRows: 2, maxRows: 8 }}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-hint`} className="bp-hint">
        {t(texts.pasteHint)}
      </p>
      {text.trim() !== '' && numbers.length === 0 ? <p role="status">{t(texts.noneFound)}</p> : null}
      <ul className="bf-found">
        {numbers.map((number) => (
          <FoundNumber key={`${number.kind} ${number.text}`} number={number} near={lineOf(text, number)} />
        ))}
      </ul>
    </div>
  );
}

/** The lines around a number, which may say whose it is. */
function lineOf(text: string, number: FilingNumber): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => findNumbers(line).some((each) => each.text === number.text));
  return lines.length <= 3 ? text : lines.slice(Math.max(0, at - 1), at + 2).join(' ');
}

function FoundNumber({ number, near }: { readonly number: FilingNumber; readonly near: string }): JSX.Element {
  const t = useText();
  const { profile } = useDraftView();
  return (
    <li data-found={number.text}>
      <span className="bf-number" lang="zh">
        {number.text}
      </span>
      <span className="bp-soft">{t(kindNames[number.kind])}</span>
      {number.problem ? (
        <span className="bf-problem">
          <FieldStateMark state={number.valid ? 'look' : 'fix'} /> {t(sayNumberProblem(number.problem))}
        </span>
      ) : null}
      {number.valid ? <KeepNumber number={number} near={near} profile={profile} /> : null}
    </li>
  );
}

interface KeepNumberProps {
  readonly number: FilingNumber;
  readonly near: string;
  readonly profile: Profile;
}

function KeepNumber({ number, near, profile }: KeepNumberProps): JSX.Element {
  const t = useText();
  const draft = useDraft();
  const holders = holdersFor(number, profile);
  const [picked, setPicked] = useState<string | null>(null);
  const byKey = new Map(holders.map((holder) => [holderKey(holder), holder]));
  const suggested = suggestHolder(number, near, profile);
  const key = picked ?? (suggested ? holderKey(suggested) : undefined);
  const holder: NumberHolder | undefined = key === undefined ? undefined : byKey.get(key);
  if (holders.length === 0) return <span className="bp-soft">{t(texts.nobody)}</span>;
  return (
    <span className="bp-inline">
      <Select
        aria-label={t(texts.whoseNumber(number.text))}
        className="bf-whose"
        placeholder={t(texts.whose)}
        value={key}
        options={holders.map((each) => ({ value: holderKey(each), label: holderName(profile, each, t) }))}
        onChange={setPicked}
      />
      {holder && hasNumber(profile, holder, number) ? (
        <span className="bp-soft">{t(texts.kept)}</span>
      ) : (
        <Button disabled={!holder} onClick={() => holder && draft.edit(keepNumber(holder, number))}>
          {t(texts.keep)}
        </Button>
      )}
    </span>
  );
}
