import type { JSX } from 'react';
import { filingSteps } from '../../../../core/catalogue/filing-step';
import type { FieldEntry } from '../../../../core/handbook/handbook-entry';
import { useText } from '../../../i18n/text';
import { Article, Part, Printed, Sources } from './article';
import { needTexts, handbookTexts as texts } from './texts';

/** Longer lists stand in the portal itself. */
const mostOptions = 24;

/** A field: what to put, mistakes, examples, wordings, who needs it, rules, reasons, sources. */
export function FieldArticle({ entry }: { readonly entry: FieldEntry }): JSX.Element {
  const t = useText();
  const { id, title, hints, mistakes, manual, rules, reasons } = entry;
  return (
    <Article id={id} title={t(title)}>
      {manual ? <p className="bp-note">{t(texts.manual)}</p> : null}
      <Part name={t(texts.put)}>
        <ul>
          {hints.map((hint) => (
            <li key={`${hint.step} ${hint.zh}`}>
              <span className="bp-soft">{t(filingSteps[hint.step].title)}</span> {t(hint)}
            </li>
          ))}
        </ul>
      </Part>
      {mistakes.length > 0 ? (
        <Part name={t(texts.mistakes)}>
          <ul>
            {mistakes.map((mistake) => (
              <li key={mistake.zh}>{t(mistake)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Examples entry={entry} />
      <Needs entry={entry} />
      <Part name={t(texts.wordings)}>
        <Printed words={entry.wordings} />
      </Part>
      {entry.options.length > 0 ? (
        <Part name={t(texts.options)}>
          <Printed
            words={entry.options.length > mostOptions ? [...entry.options.slice(0, mostOptions), '…'] : entry.options}
          />
        </Part>
      ) : null}
      {rules.length > 0 ? (
        <Part name={t(texts.rules)}>
          <ul>
            {rules.map((rule) => (
              <li key={rule.id}>
                <b>{t(rule.title)}</b> {t(rule.about)}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {reasons.length > 0 ? (
        <Part name={t(texts.itsReasons)}>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.number}>{t(reason)}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Sources of={entry.sources} confidence={entry.confidence} />
    </Article>
  );
}

function Examples({ entry: { right, wrong } }: { readonly entry: FieldEntry }): JSX.Element | null {
  const t = useText();
  if (right.length + wrong.length === 0) return null;
  return (
    <Part name={t(texts.examples)}>
      {right.length > 0 ? (
        <p>
          <span className="bp-ok">✓ {t(texts.right)}</span> <code lang="zh">{right.join('　')}</code>
        </p>
      ) : null}
      {wrong.length > 0 ? (
        <p>
          <span className="bp-problem">✗ {t(texts.wrong)}</span> <code lang="zh">{wrong.join('　')}</code>
        </p>
      ) : null}
    </Part>
  );
}

function Needs({ entry: { needs } }: { readonly entry: FieldEntry }): JSX.Element | null {
  const t = useText();
  if (needs.length === 0) return null;
  return (
    <Part name={t(texts.needs)}>
      <ul>
        {needs.map(({ step, person, org }) => (
          <li key={step}>
            {t(filingSteps[step].title)}
            {' — '}
            {t(texts.person)} {t(needTexts[person])}
            {' · '}
            {t(texts.org)} {t(needTexts[org])}
          </li>
        ))}
      </ul>
    </Part>
  );
}
