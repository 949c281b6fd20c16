import type { JSX } from 'react';
import { type CatalogueKey, catalogue } from '../../../../core/catalogue/fields';
import { useLanguage, useText } from '../../../i18n/text';

/** A field's name; in English with the portals' own Chinese wording behind it, since that is what the form shows. */
export function FieldTitle({ fieldKey }: { readonly fieldKey: CatalogueKey }): JSX.Element {
  const t = useText();
  const english = useLanguage() === 'en';
  const { title } = catalogue[fieldKey];
  return english && title.en ? (
    <>
      {t(title)}{' '}
      <span className="bp-soft" lang="zh">
        {title.zh}
      </span>
    </>
  ) : (
    <span lang="zh">{english ? title.zh : t(title)}</span>
  );
}
