import type { JSX } from 'react';
import { catalogue, type FieldId, isFieldId } from '../../../../core/catalogue/fields';
import { filingSteps } from '../../../../core/catalogue/filing-step';
import { entryOf } from '../../../../core/handbook/entry-of';
import { returnReasons } from '../../../../core/handbook/reasons-of';
import { useText } from '../../../i18n/text';
import { handbookAddress } from '../route';
import { chaptersOf } from './contents-list';
import { EntryArticle } from './entry-article';
import { handbookTexts as texts } from './texts';

/** One part of the contents, every answer in full: this is what is printed. */
export function PartPages({ part }: { readonly part: string }): JSX.Element {
  const t = useText();
  if (part === 'reasons') return <Reasons />;
  return (
    <>
      {chaptersOf(part).map(({ step, fieldIds }) => (
        <section key={step} className="bp-chapter">
          <h2>{t(filingSteps[step].title)}</h2>
          {fieldIds.map((fieldId) => (
            <Answer key={fieldId} id={`field:${fieldId}`} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The answer of one id; nothing for an id that an old link made up. */
export function Answer({ id }: { readonly id: string }): JSX.Element | null {
  const entry = entryOf(id);
  return entry ? <EntryArticle entry={entry} /> : null;
}

function Reasons(): JSX.Element {
  const t = useText();
  return (
    <section className="bp-card">
      <h2>{t(texts.reasons)}</h2>
      <p className="bp-soft">{t(texts.reasonsAbout)}</p>
      <ol>
        {returnReasons.map((reason) => (
          <li key={reason.number}>
            {t(reason)}{' '}
            {reason.fields.map((key) => (
              <a key={key} className="bp-tag" href={handbookAddress({ entry: `field:${oneOfRole(key)}` })}>
                {t(catalogue[key].title)}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A person's field is looked at as the subject's responsible person's, who stands in every filing. */
function oneOfRole(key: keyof typeof catalogue): FieldId {
  const fieldId = key.replace(/^person\./, 'subjectOwner.');
  return isFieldId(fieldId) ? fieldId : 'website.name';
}
