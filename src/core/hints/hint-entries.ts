import type { Bilingual } from '../catalogue/define-fields';
import { type CatalogueKey, catalogue, type FieldId, type PersonAttribute } from '../catalogue/fields';
import { guidanceOf } from '../catalogue/guidance';
import { accessProviders } from '../directory/access-providers';
import { registrars } from '../directory/registrars';
import { compact } from './compact';
import { fieldWords } from './field-words';
import type { HintKind, Topic } from './hint';
import { ruleTopics } from './rule-topics';
import type { Prose } from './score-key';
import { type SearchKey, searchKey } from './search-key';
import { steps } from './steps';
import { terms } from './terms';

/** One thing that can be found. Attributes of people stand once; a query's role word makes them a role's field. */
export interface HintEntry {
  readonly id: string;
  readonly kind: HintKind;
  readonly title: string;
  readonly titleEn: string;
  readonly fieldId: FieldId | null;
  readonly attribute: PersonAttribute | null;
  /** Breaks ties: what is asked most comes first. */
  readonly weight: number;
  readonly keys: readonly SearchKey[];
  readonly prose: Prose | null;
}

const kindWeight: Readonly<Record<HintKind, number>> = { field: 8, provider: 6, term: 4, step: 3, rule: 1 };
/** Sections that people meet once, or that repeat a field of another section. */
const rareSections: ReadonlySet<string> = new Set(['account', 'sms', 'query', 'algorithm', 'app', 'filing']);

/** Every entry of the quick lookup. */
export function hintEntries(): readonly HintEntry[] {
  return [
    ...fieldEntries(),
    ...providerEntries(),
    ...topicEntries('term', terms),
    ...topicEntries('step', steps),
    ...topicEntries('rule', ruleTopics, true),
  ];
}

function fieldEntries(): HintEntry[] {
  return (Object.keys(catalogue) as CatalogueKey[]).map((key) => {
    const { title, labels } = catalogue[key];
    const { names = '', words = '' } = fieldWords[key] ?? {};
    const [section = '', attribute = ''] = key.split('.');
    const personal = section === 'person';
    return {
      id: `field:${key}`,
      kind: 'field',
      title: title.zh,
      titleEn: title.en,
      fieldId: personal ? null : (key as FieldId),
      attribute: personal ? (attribute as PersonAttribute) : null,
      weight: kindWeight.field - (rareSections.has(section) ? 3 : 0),
      keys: keysOf([title.zh, title.en, ...labels, ...names.split(' ')], [...words.split(' '), key]),
      prose: guidanceProse(personal ? `subjectOwner.${attribute as PersonAttribute}` : (key as FieldId)),
    };
  });
}

function providerEntries(): HintEntry[] {
  const access = accessProviders.map(({ brand, legalName, otherNames = [], searchTerms, nicknames }) =>
    providerEntry(
      `provider:${brand}`,
      brand,
      legalName,
      [brand, legalName, ...otherNames],
      [...searchTerms, ...nicknames],
    ),
  );
  const sellers = registrars.map(({ brand, legalName, whoisAliases }) =>
    providerEntry(`registrar:${legalName}`, brand, legalName, [brand, ...brand.split(/[ /]/), legalName], whoisAliases),
  );
  return [...access, ...sellers];
}

function providerEntry(
  id: string,
  brand: string,
  legalName: string,
  names: readonly string[],
  words: readonly string[],
): HintEntry {
  const role = id.startsWith('registrar') ? ['域名注册商', 'registrar'] : ['接入服务商', 'access provider'];
  return {
    id,
    kind: 'provider',
    title: `${brand} · ${legalName}（${role[0]}）`,
    titleEn: `${brand} · ${legalName} (${role[1]})`,
    fieldId: null,
    attribute: null,
    weight: id.startsWith('registrar') ? kindWeight.provider - 1 : kindWeight.provider,
    keys: keysOf(names, words),
    prose: null,
  };
}

function topicEntries(kind: HintKind, topics: Readonly<Record<string, Topic>>, byId = false): HintEntry[] {
  return Object.entries(topics).map(([id, { title, about, words }]) => ({
    id: `${kind}:${id}`,
    kind,
    title: title.zh,
    titleEn: title.en,
    fieldId: null,
    attribute: null,
    weight: kindWeight[kind],
    keys: keysOf([title.zh, title.en, ...(byId ? [id] : [])], words.split(' ')),
    prose: proseOf([about]),
  }));
}

function guidanceProse(fieldId: FieldId): Prose {
  const { hints, mistakes } = guidanceOf(fieldId);
  return proseOf([...hints, ...mistakes]);
}

function proseOf(sentences: readonly Bilingual[]): Prose {
  const zh = sentences.map((sentence) => compact(sentence.zh)).join('\n');
  const en = sentences.map((sentence) => sentence.en.toLowerCase().replace(/[^a-z0-9]+/g, ' ')).join(' ');
  return { zh, en: ` ${en}` };
}

function keysOf(names: readonly string[], words: readonly string[]): readonly SearchKey[] {
  const official = new Set(names.map((name) => name.replaceAll('_', ' ')).filter((name) => name !== ''));
  const colloquial = words
    .map((word) => word.replaceAll('_', ' '))
    .filter((word) => word !== '' && !official.has(word));
  return [
    ...[...official].map((name) => searchKey(name, false)),
    ...colloquial.map((word) => searchKey(word, true)),
  ].filter((key) => key !== null);
}
