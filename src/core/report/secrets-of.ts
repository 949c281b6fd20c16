import { type CatalogueKey, catalogue } from '../catalogue/fields';
import type { Held } from '../plan/held';
import type { Profile, StoredValue } from '../profile/profile';

/** What a page may offer to everybody: naming it tells nothing of this user. */
const official = new Set(Object.values(catalogue).flatMap(({ options = [] }) => options));
const placeEnding = /(?<=^.{2,})(?:特别行政区|自治区|地区|省|市|区|县|旗|州|盟)$/u;

/** Every text of a dossier that says something of its owner: all but the choices that the catalogue itself lists. */
export function secretsOfProfile(profile: Profile): string[] {
  const { subject, people, websites, apps, algorithm } = profile;
  const things: [string, Readonly<Record<string, StoredValue | undefined>> | undefined][] = [
    ['subject', subject],
    ...people.map(({ values }) => ['person', values] as [string, typeof values]),
    ...websites.map(({ values }) => ['website', values] as [string, typeof values]),
    ...apps.flatMap(({ values, packages }): [string, Record<string, StoredValue | undefined>][] => [
      ['app', values],
      ...packages.map((one) => ['appPackage', one.values] as [string, typeof one.values]),
    ]),
    ['algorithm', algorithm],
  ];
  const typed = things.flatMap(([prefix, values = {}]) =>
    Object.entries(values).flatMap(([attribute, value]) =>
      value === undefined ? [] : secretsOfValue(`${prefix}.${attribute}` as CatalogueKey, value),
    ),
  );
  return [...typed, ...secretsOfFacts(profile)];
}

/** Names, numbers and addresses copied from papers and lookups; days, counts and what the catalogue lists say nothing. */
function secretsOfFacts({ facts, websites, apps }: Profile): string[] {
  const services = [...websites, ...apps].map((service) => service.facts ?? {});
  const { licence, holder, localMobile } = facts ?? {};
  const said = [
    licence?.name,
    licence?.address,
    holder?.holder,
    holder?.certNumber,
    ...(localMobile?.numbers ?? []),
    ...services.flatMap(({ domain, record, page, addresses }) => [
      domain?.holder,
      record?.siteName,
      page?.title,
      ...(addresses?.ips ?? []),
    ]),
  ];
  return said.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text]));
}

function secretsOfValue(key: CatalogueKey, value: StoredValue): string[] {
  const texts = textsIn(value);
  const kind = catalogue[key].value;
  if (kind === 'choice' || kind === 'choices') return texts.filter((text) => !official.has(text));
  if (kind === 'region') return texts.flatMap((name) => [name, name.replace(placeEnding, '')]);
  return kind === 'date' || kind === 'date-range' ? texts.flatMap(dateForms) : texts;
}

/** 2024-05-01 as pages print it. */
function dateForms(date: string): string[] {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? [date] : [date, `${year}年${Number(month)}月${Number(day)}日`, `${year}${month}${day}`];
}

function textsIn(value: StoredValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  return typeof value === 'object' && 'from' in value
    ? [value.from, value.to].filter((end) => end !== 'long-term')
    : [];
}

/** What a control holds, as far as the user wrote or picked it himself: a choice of a list is in the list. */
export function secretsOfHeld(kind: string, held: Held): string[] {
  if (held === null || typeof held === 'boolean' || kind === 'radio' || kind === 'checkbox-group') return [];
  const texts = typeof held === 'string' ? [held] : Array.isArray(held) ? held : [held.from, held.to];
  return kind === 'select' ? texts.filter((text) => !official.has(text)) : texts;
}
