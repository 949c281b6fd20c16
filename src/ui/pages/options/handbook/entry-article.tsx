import type { JSX } from 'react';
import type { AccessProviderEntry, HandbookEntry, RegistrarEntry } from '../../../../core/handbook/handbook-entry';
import { useText } from '../../../i18n/text';
import { Article, Part, Printed, Sources } from './article';
import { FieldArticle } from './field-article';
import { handbookTexts as texts } from './texts';

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
