import { type FormEvent, type JSX, useId, useState } from 'react';
import type { WatermarkChoice } from '../../../core/images/watermark-choice';
import {
  longestWatermark,
  offeredWatermarks,
  sayWatermarkFault,
  usualWatermark,
  watermarkFault,
} from '../../../core/images/watermark-text';
import type { FieldView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { focusOnOpen } from '../../kit/focus-on-open';
import { watermarkTexts as texts } from './field-texts';

interface WatermarkPickProps {
  readonly upload: NonNullable<FieldView['upload']>;
  readonly portalName: string | null;
  readonly busy: boolean;
  /** @returns whether it was remembered */
  readonly onChoose: (choice: WatermarkChoice) => Promise<boolean>;
}

/** Whether the pictures of this portal get a watermark, and which words. */
export function WatermarkPick({ upload, portalName, busy, onChoose }: WatermarkPickProps): JSX.Element {
  const t = useText();
  const [editing, setEditing] = useState(false);
  const [failed, setFailed] = useState(false);
  const { watermark: on, watermarkText: text } = upload;
  const choose = async (choice: WatermarkChoice): Promise<void> => {
    const kept = await onChoose(choice);
    setFailed(!kept);
    if (kept) setEditing(false);
  };
  return (
    <div className="sp-watermark">
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={busy}
          onChange={({ target }) => void choose({ on: target.checked, text })}
        />{' '}
        {t(texts.draw(text))}
      </label>{' '}
      <button
        type="button"
        className="sp-link"
        aria-expanded={editing}
        disabled={busy}
        onClick={() => setEditing(!editing)}
      >
        {t(editing ? texts.cancel : texts.change)}
      </button>
      {editing ? (
        <WordsForm text={text} portalName={portalName} onSave={(words) => choose({ on: true, text: words })} />
      ) : null}
      {failed ? <p role="alert">{t(texts.notKept)}</p> : null}
    </div>
  );
}

interface WordsFormProps {
  readonly text: string;
  readonly portalName: string | null;
  readonly onSave: (text: string) => Promise<void>;
}

function WordsForm({ text, portalName, onSave }: WordsFormProps): JSX.Element {
  const t = useText();
  const id = useId();
  const [words, setWords] = useState(text);
  const fault = watermarkFault(words.trim());
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (fault === null) void onSave(words.trim());
  };
  return (
    <form className="sp-edit" onSubmit={save}>
      <label className="sp-field" htmlFor={id}>
        {t(texts.field)}
        <input
          ref={focusOnOpen}
          id={id}
          className="sp-input"
          lang="zh"
          maxLength={longestWatermark * 2}
          value={words}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <p id={`${id}-note`} role="status">
        {fault
          ? t(sayWatermarkFault(fault))
          : t(words.trim() === usualWatermark ? texts.note : texts.risk(usualWatermark))}
      </p>
      <div className="sp-acts">
        <button type="submit" className="sp-small sp-small--main" disabled={fault !== null}>
          {t(texts.save)}
        </button>
        {offeredWatermarks(portalName)
          .filter((offer) => offer !== words.trim())
          .map((offer) => (
            <button key={offer} type="button" className="sp-small" onClick={() => setWords(offer)}>
              {t(texts.offer(offer))}
            </button>
          ))}
      </div>
    </form>
  );
}
