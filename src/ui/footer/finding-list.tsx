import type { JSX } from 'react';
import { type FindingLevel, type FooterFinding, levelOf } from '../../core/footer/check/finding';
import { sayFinding } from '../../core/footer/check/say-finding';
import { useText } from '../i18n/text';
import { FieldStateMark } from '../kit/field-state-mark';
import { footerCheckTexts as texts } from './texts';
import './footer.css';

const levels: readonly FindingLevel[] = ['error', 'warn', 'info'];

/** What to change in a footer, gravest first. A page's own words are shown as text and nothing else. */
export function FindingList({ findings }: { readonly findings: readonly FooterFinding[] }): JSX.Element {
  const t = useText();
  if (findings.length === 0)
    return (
      <p className="bf-fine">
        <FieldStateMark state="filled" /> {t(texts.fine)}
      </p>
    );
  const sorted = [...findings].sort((one, other) => levels.indexOf(levelOf(one)) - levels.indexOf(levelOf(other)));
  return (
    <ul className="bf-findings">
      {sorted.map((finding) => (
        <li key={JSON.stringify(finding)} data-kind={finding.kind} data-level={levelOf(finding)}>
          <LevelMark level={levelOf(finding)} />
          <span className="bf-words">{t(sayFinding(finding))}</span>
        </li>
      ))}
    </ul>
  );
}

function LevelMark({ level }: { readonly level: FindingLevel }): JSX.Element {
  const t = useText();
  if (level === 'info') return <span className="bf-hint">{t(texts.info)}</span>;
  return <FieldStateMark state={level === 'error' ? 'fix' : 'look'} withWord />;
}
