import type { JSX } from 'react';
import type { PageView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { filingsAddress } from '../options/route';
import { emptyTexts as texts } from './field-texts';
import { Notices } from './notices';
import { panelTexts } from './texts';

interface StrangePageProps {
  readonly onUse: () => void;
  /** Opens a page of the options: a hash address, empty for the first. */
  readonly onOpenOptions: (address: string) => void;
  /** The popup has its own way to the profiles. */
  readonly inPopup?: boolean;
}

/** A page of no listed portal: what this is, and what can be done. */
export function StrangePage({ onUse, onOpenOptions, inPopup = false }: StrangePageProps): JSX.Element {
  const t = useText();
  return (
    <section className="sp-empty">
      <h2>{t(texts.strangeTitle)}</h2>
      <p>{t(texts.strangeBody)}</p>
      <button type="button" className="sp-second" onClick={() => onOpenOptions(filingsAddress())}>
        {t(texts.whatToDo)}
      </button>
      {inPopup ? null : (
        <button type="button" className="sp-second" onClick={() => onOpenOptions('')}>
          {t(panelTexts.openOptions)}
        </button>
      )}
      <p className="sp-soft">{t(texts.strangeUse)}</p>
      <button type="button" className="sp-second" onClick={onUse}>
        {t(texts.use)}
      </button>
    </section>
  );
}

interface NoFormProps {
  readonly view: PageView;
  readonly onOpenOptions: (address: string) => void;
  readonly onOpenAddress: (address: string) => void;
  /** For a form that was not seen as one; only where there is room for a report. */
  readonly onReport?: () => void;
}

/** A page of a portal with nothing to fill; the form may lie in a frame that cannot be read. */
export function NoForm({ view, onOpenAddress, onOpenOptions, onReport }: NoFormProps): JSX.Element {
  const t = useText();
  const steps = view.portal?.steps ?? [];
  return (
    <section className="sp-empty">
      <h2>{t(texts.noFormTitle)}</h2>
      <p>{t(steps.length > 0 ? texts.noFormBody : texts.noFormPlain)}</p>
      {steps.length > 0 ? (
        <ol className="sp-steps">
          {steps.map((step) => (
            <li key={step} lang="zh">
              {step}
            </li>
          ))}
        </ol>
      ) : null}
      <Notices view={view} onOpenAddress={onOpenAddress} />
      <button type="button" className="sp-second" onClick={() => onOpenOptions(filingsAddress())}>
        {t(texts.whatToDo)}
      </button>
      {onReport ? (
        <button type="button" className="sp-link" onClick={onReport}>
          {t(panelTexts.report)}
        </button>
      ) : null}
    </section>
  );
}

/** Nobody has made a profile yet. */
export function FirstRun({ onStart }: { readonly onStart: () => void }): JSX.Element {
  const t = useText();
  return (
    <section className="sp-empty">
      <h2>{t(texts.firstTitle)}</h2>
      <p>{t(texts.firstBody)}</p>
      <button type="button" className="sp-main" onClick={onStart}>
        {t(texts.firstGo)}
      </button>
    </section>
  );
}
