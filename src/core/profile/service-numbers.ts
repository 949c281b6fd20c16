import type { FilingNumber } from '../numbers/filing-number';
import { findNumbers } from '../numbers/find-numbers';
import { partsOf } from '../numbers/number-parts';
import type { AttributeValues, Profile } from './profile';

/** Whose number it is. */
export type NumberHolder = { readonly kind: 'subject' } | { readonly kind: 'website' | 'app'; readonly id: string };

/** The numbers of one website or app, as they were typed; empty where there is none. */
export interface ServiceNumbers {
  readonly icp: string;
  /** The number of the subject, which the service's own begins with. */
  readonly subjectIcp: string;
  readonly mps: string;
  readonly licence: string;
  readonly cac: readonly string[];
}

/** One of the kept numbers, by the place where it is kept. */
export type NumberPlace = 'icp' | 'mps' | 'licence' | 'cac';

/** The numbers kept for a holder; a subject has but its ICP number. */
export function numbersOf(profile: Profile, holder: NumberHolder): ServiceNumbers {
  const subjectIcp = textOf(profile.subject, 'icpNumber');
  const service = holder.kind === 'subject' ? null : serviceOf(profile, holder);
  const { mps = '', licence = '', cac = [] } = service?.numbers ?? {};
  return { icp: service ? textOf(service.values, 'icpNumber') : subjectIcp, subjectIcp, mps, licence, cac };
}

/** Sets what is kept at one place, as typed; `cac` takes one number a line. */
export function setNumber(holder: NumberHolder, place: NumberPlace, text: string): (profile: Profile) => Profile {
  return (profile) => {
    if (holder.kind === 'subject')
      return place === 'icp' ? { ...profile, subject: { ...profile.subject, icpNumber: text } } : profile;
    const change = <T extends Service>(service: T): T =>
      service.id === holder.id ? put(service, place, text) : service;
    return holder.kind === 'website'
      ? { ...profile, websites: profile.websites.map(change) }
      : { ...profile, apps: profile.apps.map(change) };
  };
}

/** Keeps a number with its holder. Algorithm filings are added to those that are there, any other takes the old one's place. */
export function keepNumber(holder: NumberHolder, number: FilingNumber): (profile: Profile) => Profile {
  return (profile) => {
    const { cac } = numbersOf(profile, holder);
    const place = placeOf(number);
    const text = place === 'cac' ? [...new Set([...cac, number.text])].join('\n') : number.text;
    return setNumber(holder, place, text)(profile);
  };
}

/** Whether the holder has this very number already. */
export function hasNumber(profile: Profile, holder: NumberHolder, number: FilingNumber): boolean {
  const kept = numbersOf(profile, holder);
  const place = placeOf(number);
  const texts = place === 'cac' ? kept.cac : [kept[place]];
  return texts.some((text) => findNumbers(text).some((each) => each.text === number.text));
}

/** Where a number of this kind is kept. */
export function placeOf({ kind }: FilingNumber): NumberPlace {
  return kind;
}

/** Everybody in a dossier who can have such a number: subject numbers the subject, `-1` websites, `-2A` apps. */
export function holdersFor(number: FilingNumber, profile: Profile): NumberHolder[] {
  const websites = profile.websites.map(({ id }): NumberHolder => ({ kind: 'website', id }));
  const apps = profile.apps.map(({ id }): NumberHolder => ({ kind: 'app', id }));
  if (number.kind !== 'icp') return [...websites, ...apps];
  const { thing } = partsOf(number.text);
  if (thing === 'subject') return [{ kind: 'subject' }];
  return thing === 'website' ? websites : apps;
}

/**
 * Whose number it is, judged by the words around it: the one service that they name, else the only one there is. Null
 * where several could be meant, or where the words name none of several: then the user says.
 */
export function suggestHolder(number: FilingNumber, near: string, profile: Profile): NumberHolder | null {
  const holders = holdersFor(number, profile).filter((holder) => !belongsElsewhere(number, profile, holder));
  const named = holders.filter((holder) => namesOf(profile, holder).some((name) => near.includes(name)));
  if (named.length === 1) return named[0] ?? null;
  return holders.length === 1 && named.length === 0 ? (holders[0] ?? null) : null;
}

/** A number of another subject than the one whose number is known is nobody's here. */
function belongsElsewhere(number: FilingNumber, profile: Profile, holder: NumberHolder): boolean {
  if (number.kind !== 'icp') return false;
  const known = findNumbers(numbersOf(profile, holder).subjectIcp).find(({ valid }) => valid)?.text;
  return known !== undefined && partsOf(known).base !== partsOf(number.text).base;
}

function namesOf(profile: Profile, holder: NumberHolder): string[] {
  const values = holder.kind === 'subject' ? profile.subject : (serviceOf(profile, holder)?.values ?? {});
  return [textOf(values, 'domain'), textOf(values, 'name')].filter((name) => name.length > 1);
}

type Service = Profile['websites'][number] | Profile['apps'][number];

function serviceOf(
  profile: Profile,
  holder: { readonly kind: 'website' | 'app'; readonly id: string },
): Service | undefined {
  const services: readonly Service[] = holder.kind === 'website' ? profile.websites : profile.apps;
  return services.find(({ id }) => id === holder.id);
}

function put<T extends Service>(service: T, place: NumberPlace, text: string): T {
  if (place === 'icp') return { ...service, values: { ...service.values, icpNumber: text } };
  const value = place === 'cac' ? text.split('\n').filter((line) => line.trim() !== '') : text;
  return { ...service, numbers: { ...service.numbers, [place]: value } };
}

function textOf(values: AttributeValues, attribute: string): string {
  const value = values[attribute];
  return typeof value === 'string' ? value.trim() : '';
}
