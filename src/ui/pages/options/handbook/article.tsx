import type { JSX, ReactNode } from 'react';
import { type CitationId, citations } from '../../../../core/catalogue/citations';
import type { Confidence } from '../../../../core/directory/confidence';
import { useText } from '../../../i18n/text';
import { confidenceTexts, handbookTexts as texts } from './texts';

interface ArticleProps {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every answer. */
export function Article({ id, title, children }: ArticleProps): JSX.Element {
  return (
    <article className="bp-card bp-entry" data-entry={id}>
      <h3>{title}</h3>
      {children}
    </article>
  );
}

/** One named part of an answer; nothing when there is nothing to say. */
export function Part({ name, children }: { readonly name: string; readonly children: ReactNode }): JSX.Element {
  return (
    <div className="bp-entry__part">
      <h4>{name}</h4>
      <div>{children}</div>
    </div>
  );
}

interface SourcesProps {
  readonly of: readonly CitationId[];
  readonly confidence: Confidence;
}

/** Where an answer comes from, and how sure it is. */
export function Sources({ of, confidence }: SourcesProps): JSX.Element {
  const t = useText();
  return (
    <Part name={t(texts.sources)}>
      <p className="bp-hint">
        {of.map((id) => t({ zh: citations[id], en: citations[id] })).join(' · ')}
        {' · '}
        {t(confidenceTexts[confidence])}
      </p>
    </Part>
  );
}

/** What the portals print, in their language. */
export function Printed({ words }: { readonly words: readonly string[] }): JSX.Element {
  return <p lang="zh">{words.join(' · ')}</p>;
}
