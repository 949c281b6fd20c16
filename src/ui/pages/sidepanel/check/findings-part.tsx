import { type JSX, useEffect, useRef } from 'react';
import type { Finding } from '../../../../core/plan/check-page';
import { FindingList, useFindingCounts } from '../../../findings/finding-list';
import { useLanguage, useText } from '../../../i18n/text';
import type { FieldWords } from '../../../surface/use-field-words';
import { nameBeyondLabel } from '../name-beyond-label';
import { checkTexts as texts } from './check-texts';
import type { PageCheck } from './use-page-check';

interface FindingsPartProps {
  readonly check: PageCheck;
  /** What the dossier's values say against each other. */
  readonly findings: readonly Finding[];
  readonly words: FieldWords | null;
  readonly onShow: (finding: Finding) => void;
}

/** What is to be looked at: the dossier's contradictions, or the whole list of the check before submitting. */
export function FindingsPart({ check, findings, words, onShow }: FindingsPartProps): JSX.Element | null {
  const language = useLanguage();
  const nameOf = (finding: Finding) => nameBeyondLabel(finding, words, language);
  if (check.isBusy || check.hasFailed || check.findings)
    return <Checked check={check} nameOf={nameOf} onShow={onShow} />;
  return findings.length > 0 ? <OfProfile findings={findings} nameOf={nameOf} onShow={onShow} /> : null;
}

interface ListProps {
  readonly nameOf: (finding: Finding) => { zh: string; en: string } | null;
  readonly onShow: (finding: Finding) => void;
}

function OfProfile({ findings, nameOf, onShow }: ListProps & { readonly findings: readonly Finding[] }): JSX.Element {
  const t = useText();
  const count = useFindingCounts();
  return (
    <details className="sp-findings">
      <summary>
        <b>{t(texts.profile)}</b> {count(findings)}
      </summary>
      <FindingList findings={findings} nameOf={nameOf} onShow={onShow} />
    </details>
  );
}

function Checked({ check, nameOf, onShow }: ListProps & { readonly check: PageCheck }): JSX.Element {
  const t = useText();
  const count = useFindingCounts();
  const head = useRef<HTMLHeadingElement>(null);
  const { findings, isBusy } = check;
  // The list has come where the user is not looking: he is taken there.
  useEffect(() => {
    if (!isBusy) head.current?.focus();
  }, [isBusy]);
  return (
    <section className="sp-findings" aria-busy={isBusy}>
      <div className="sp-findings__head">
        <h2 ref={head} tabIndex={-1}>
          {t(isBusy ? texts.checking : texts.checked)}
        </h2>
        <button type="button" className="sp-close" aria-label={t(texts.close)} onClick={check.forget}>
          ×
        </button>
      </div>
      <p role="status">
        {check.hasFailed ? t(texts.failed) : null}
        {findings ? (findings.length > 0 ? count(findings) : t(texts.clean)) : null}
      </p>
      {findings ? <FindingList findings={findings} nameOf={nameOf} onShow={onShow} /> : null}
      <p className="sp-soft">{t(texts.nothingChanged)}</p>
    </section>
  );
}
