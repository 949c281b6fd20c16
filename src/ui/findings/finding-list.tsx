import { type JSX, useId } from 'react';
import type { Finding } from '../../core/plan/check-page';
import { sourceYears } from '../../core/rules/source-date';
import { type Text, useText } from '../i18n/text';
import { FieldStateMark } from '../kit/field-state-mark';
import { findingTexts as texts } from './finding-texts';
import './findings.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The field's name where the page's own label does not say it. */
  readonly nameOf: (finding: Finding) => Text | null;
  readonly onShow: (finding: Finding) => void;
}

/** Findings, the worst first: what to do and why, where the rule comes from and how old that is, and the way there. */
export function FindingList({ findings, nameOf, onShow }: FindingListProps): JSX.Element {
  return (
    <ul className="bp-findings">
      {findings.map((finding) => (
        <Line
          key={`${finding.ref} ${finding.fieldId} ${finding.message.zh}`}
          finding={finding}
          name={nameOf(finding)}
          onShow={() => onShow(finding)}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly name: Text | null;
  readonly onShow: () => void;
}

function Line({ finding, name, onShow }: LineProps): JSX.Element {
  const t = useText();
  const id = useId();
  const { level, label, message, source } = finding;
  return (
    <li className={`bp-finding bp-finding--${level}`} data-finding={finding.fieldId ?? undefined}>
      <div className="bp-finding__head" id={id}>
        {level === 'info' ? (
          <span className="bp-finding__hint">{t(texts.infoWord)}</span>
        ) : (
          <FieldStateMark state={level === 'error' ? 'fix' : 'look'} withWord />
        )}
        <strong>{name ? t(name) : <span lang="zh">{label}</span>}</strong>
      </div>
      <p>{t(message)}</p>
      <div className="bp-finding__foot">
        <span>{source === null ? t(texts.page) : <Source source={source} />}</span>
        <button type="button" className="bp-finding__show" aria-describedby={id} onClick={onShow}>
          {t(texts.showMe)}
        </button>
      </div>
    </li>
  );
}

function Source({ source }: { readonly source: string }): JSX.Element {
  const t = useText();
  const years = sourceYears(source, new Date().toISOString().slice(0, 10));
  const age = years === null ? texts.undated : years === 0 ? texts.fresh : texts.years(years);
  return (
    <>
      {t(texts.source)}
      {source} · {t(age)}
    </>
  );
}

/** How many of which severity, as one line. */
export function useFindingCounts(): (findings: readonly Finding[]) => string {
  const t = useText();
  return (findings) => {
    const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
    const counted = [
      [count('error'), texts.mustFix],
      [count('warn'), texts.look],
      [count('info'), texts.know],
    ] as const;
    const shown = counted.filter(([number]) => number > 0).map(([number, say]) => t(say(number)));
    return shown.length > 0 ? shown.join(' · ') : t(texts.nothing);
  };
}
