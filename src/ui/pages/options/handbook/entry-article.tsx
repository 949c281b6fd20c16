import type { JSX, ReactNode } from 'react';
import type { CitationId } from '../../../../core/catalogue/citations';
import { citations } from '../../../../core/catalogue/citations';
import type { Confidence } from '../../../../core/directory/confidence';
import type { AccessProviderEntry, HandbookEntry, RegistrarEntry } from '../../../../core/handbook/handbook-entry';
import { useText } from '../../../i18n/text';
import { FieldArticle } from './field-article';
import { confidenceTexts, handbookTexts as texts } from './texts';

/** One answer of the handbook in full. */
export function EntryArticle({ entry }: { readonly entry: HandbookEntry }): JSX.Element {
  const t = useText();
  switch (entry.kind) {
    case 'field':
      return <FieldArticle entry={entry} />;
    case 'topic':
      return (
        <Article id={entry.id} title={t(entry.title)}>
          <p>{t(entry.about)}</p>
        </Article>
      );
    case 'access-provider':
      return <ProviderArticle entry={entry} />;
    case 'registrar':
      return <RegistrarArticle entry={entry} />;
  }
}

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

function ProviderArticle({ entry }: { readonly entry: AccessProviderEntry }): JSX.Element {
  const t = useText();
  const { legalName, otherNames = [], region, methods, searchTerms, confidence, sources, phone } = entry.provider;
  const rows: readonly [string, readonly string[]][] = [
    [t(texts.legalName), [legalName]],
    [t(texts.otherNames), otherNames],
    [t(texts.region), region.length > 0 ? [region.join(' / ')] : []],
    [t(texts.methods), methods],
    [t(texts.searchFor), searchTerms],
    [t(texts.phone), phone ? [phone] : []],
  ];
  return (
    <Article id={entry.id} title={<span lang="zh">{entry.provider.brand}</span>}>
      <PrintedRows rows={rows} />
      <Sources of={sources} confidence={confidence.region} />
    </Article>
  );
}

function RegistrarArticle({ entry }: { readonly entry: RegistrarEntry }): JSX.Element {
  const t = useText();
  const { brand, legalName, region, whoisAliases, sources, confidence } = entry.registrar;
  const rows: readonly [string, readonly string[]][] = [
    [t(texts.legalName), [legalName]],
    [t(texts.region), region.length > 0 ? [region.join(' / ')] : []],
    [t(texts.whois), whoisAliases],
  ];
  return (
    <Article id={entry.id} title={<span lang="zh">{brand}</span>}>
      <PrintedRows rows={rows} />
      <p>{t(texts.whoisAbout)}</p>
      <Sources of={sources} confidence={confidence.region} />
    </Article>
  );
}

function PrintedRows({ rows }: { readonly rows: readonly [string, readonly string[]][] }): JSX.Element {
  return (
    <>
      {rows
        .filter(([, words]) => words.length > 0)
        .map(([name, words]) => (
          <Part key={name} name={name}>
            <Printed words={words} />
          </Part>
        ))}
    </>
  );
}
