import type { JSX } from 'react';
import { type SourceId, sources } from '../../../../core/directory/sources';
import { sourceYears } from '../../../../core/rules/source-date';
import { findingTexts } from '../../../findings/finding-texts';
import { useText } from '../../../i18n/text';
import { choosingTexts as texts } from './choosing-texts';

/** Where advice comes from, and how old that is. */
export function SourceNote({ source }: { readonly source: SourceId }): JSX.Element {
  const t = useText();
  const years = sourceYears(sources[source], new Date().toISOString().slice(0, 10));
  const age = years === null ? findingTexts.undated : years === 0 ? findingTexts.fresh : findingTexts.years(years);
  return (
    <span className="bp-soft bp-choosing__source">
      {t(texts.source)}
      <cite>{sources[source]}</cite> · {t(age)}
    </span>
  );
}
