import type { JSX } from 'react';
import type { FactHolder } from '../../../../core/profile/note-facts';
import { useText } from '../../../i18n/text';
import { FactYesNo, useFacts } from './fact-fields';
import { PaperCard } from './paper-card';
import { servicePaperTexts as texts } from './texts';

/** What the footer check saw on the open site; whether it opens can be said by hand. */
export function PagePaper({ holder }: { readonly holder: FactHolder }): JSX.Element {
  const t = useText();
  const { values, note } = useFacts(holder, 'page');
  const { title, showsNumber, features = [] } = values;
  const seen = [...new Set(features.map(({ what }) => what))];
  return (
    <PaperCard holder={holder} group="page" title={texts.page} why={texts.pageWhy}>
      <FactYesNo name="page.opens" label={texts.opens} value={values.opens} onChange={(opens) => note({ opens })} />
      <ul className="bp-paper__seen">
        {title === undefined ? null : (
          <li>
            {t(texts.pageTitle)}
            <span lang="zh">{title}</span>
          </li>
        )}
        {showsNumber === undefined ? null : (
          <li>
            {t(texts.number)}
            {t(showsNumber ? texts.yes : texts.no)}
          </li>
        )}
        {seen.length === 0 ? null : (
          <li>
            {t(texts.features)}
            <span lang="zh">{seen.join('、')}</span>
          </li>
        )}
      </ul>
    </PaperCard>
  );
}
