import { type JSX, useId } from 'react';
import type { PreparedNote } from '../../../core/images/prepared';
import type { WatermarkChoice } from '../../../core/images/watermark-choice';
import type { FieldView } from '../../../messaging/page-view';
import { type Text, useLanguage, useText } from '../../i18n/text';
import { FieldStateMark } from '../../kit/field-state-mark';
import type { PageReport } from '../../surface/page-store';
import type { FieldWords } from '../../surface/use-field-words';
import { type FieldAct, mainAct, otherActs } from './field-acts';
import { rowTexts as texts } from './field-texts';
import { FieldValue } from './field-value';
import { UploadPlan } from './upload-plan';

const actTexts: Record<FieldAct, Text> = {
  fill: texts.fillOne,
  overwrite: texts.overwrite,
  confirm: texts.confirm,
  add: texts.add,
  edit: texts.edit,
  undo: texts.undoOne,
  show: texts.showOnPage,
  teach: texts.teach,
};

export interface FieldRowProps {
  readonly field: FieldView;
  readonly words: FieldWords | null;
  /** What became of it in the last fill, when it was not done; it says more than the state. */
  readonly outcome: PageReport['outcomes'][number] | null;
  /** What was done to its files in the last fill. */
  readonly prepared: readonly PreparedNote[];
  readonly open: boolean;
  /** A fill is on its way: nothing else can be begun. */
  readonly busy: boolean;
  readonly onToggle: (ref: string) => void;
  readonly onAct: (act: FieldAct, field: FieldView) => void;
  readonly onReveal: (field: FieldView) => Promise<string | null>;
  /** The portal's Chinese name; null on a page of none. */
  readonly portalName: string | null;
  readonly onWatermark: (choice: WatermarkChoice) => Promise<boolean>;
  /** The editor, when this field is being edited. */
  readonly children?: JSX.Element | undefined;
}

/** One field: its state and name, value, the reason, and what can be done about it. */
export function FieldRow(props: FieldRowProps): JSX.Element {
  const { field, words, outcome, prepared, open, busy, onToggle, onAct, onReveal, children } = props;
  const { portalName, onWatermark } = props;
  const t = useText();
  const id = useId();
  const english = useLanguage() === 'en';
  const name = field.fieldId && words ? words.nameOf(field.fieldId) : null;
  const label = field.label || t(name ?? texts.noLabel);
  const main = mainAct(field);
  const reason = (outcome && words?.sayOutcome(outcome)) ?? field.reason;
  const button = (act: FieldAct, className: string): JSX.Element => (
    <button
      key={act}
      type="button"
      className={className}
      aria-describedby={`${id}-label`}
      disabled={busy && act !== 'show'}
      onClick={() => onAct(act, field)}
    >
      {t(actTexts[act])}
    </button>
  );
  return (
    <li className={`sp-row sp-row--${field.state}`} data-ref={field.ref} data-field={field.fieldId ?? undefined}>
      <div className="sp-row__line">
        <button type="button" className="sp-row__head" aria-expanded={open} onClick={() => onToggle(field.ref)}>
          <FieldStateMark state={field.state} />
          <span id={`${id}-label`} className="sp-row__label">
            <span lang={field.label ? 'zh' : undefined}>{label}</span>
            {/* The page speaks Chinese: who reads English is told what it says. */}
            {english && name && field.label ? <span className="sp-row__english"> {name.en}</span> : null}
          </span>
        </button>
        {main ? button(main, 'sp-small') : null}
      </div>
      <div className="sp-row__body">
        <Values field={field} label={label} onReveal={() => onReveal(field)} />
        {reason ? <p className="sp-row__reason">{t(reason)}</p> : null}
        <UploadPlan field={field} done={prepared} words={words} busy={busy} {...{ portalName, onWatermark }} />
        {open ? (
          <div className="sp-row__more">
            {field.recognisedBy ? (
              <p className="sp-soft">
                {t(texts.recognised)}
                {t(field.recognisedBy)}
              </p>
            ) : null}
            <div className="sp-acts">
              {otherActs(field)
                .filter((act) => act !== main)
                .map((act) => button(act, act === 'fill' ? 'sp-small sp-small--main' : 'sp-small'))}
            </div>
          </div>
        ) : null}
        {children}
      </div>
    </li>
  );
}

interface ValuesProps {
  readonly field: FieldView;
  readonly label: string;
  readonly onReveal: () => Promise<string | null>;
}

function Values({ field, label, onReveal }: ValuesProps): JSX.Element {
  const both = field.state === 'differs' || (field.state === 'unrecognised' && field.wanted !== null);
  const held = both || field.wanted === null;
  return (
    <>
      <FieldValue field={field} of="wanted" label={label} withName={both} onReveal={onReveal} />
      {held ? <FieldValue field={field} of="held" label={label} withName onReveal={onReveal} /> : null}
    </>
  );
}
