import type { JSX } from 'react';
import { useLanguage, useText } from '../../../i18n/text';
import type { FieldFacts } from './field-facts';
import { fieldTexts as texts } from './texts';

/** What to put in a field and where it is used; further hints and common mistakes open on demand. */
export function FieldHelp({ id, facts }: { readonly id: string; readonly facts: FieldFacts }): JSX.Element {
  const t = useText();
  const [open, close] = useLanguage() === 'zh' ? ['（', '）'] : [' (', ')'];
  const [first, ...others] = facts.hints;
  return (
    <div className="bp-hint">
      <p id={id}>{first ? t(first.text) : null}</p>
      <div className="bp-hint__foot">
        {facts.usedBy.length > 0 ? (
          <span>
            {t(texts.usedBy)}
            {facts.usedBy
              .map(({ portal, required }) => t(portal) + (required ? `${open}${t(texts.required)}${close}` : ''))
              .join(' · ')}
          </span>
        ) : null}
        {others.length + facts.mistakes.length > 0 ? (
          <details>
            <summary>{t(texts.more)}</summary>
            <ul>
              {others.map((hint) => (
                <li key={hint.text.zh}>
                  <strong>{t(hint.step)}</strong> {t(hint.text)}
                </li>
              ))}
              {facts.mistakes.map((mistake) => (
                <li key={mistake.zh}>
                  <strong>{t(texts.mistake)}</strong> {t(mistake)}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </div>
  );
}
