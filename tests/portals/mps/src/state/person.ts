import { watch } from 'vue';
import { personIdTypes } from '../data/subject-options';
import { choiceOf, type FormState, fileOf, plainOf, regionOf } from './form-state';
import type { PersonNames } from './person-names';

/** An empty person under the given names. */
export function emptyPerson(names: PersonNames): FormState {
  return {
    [names.name]: '',
    [names.idType]: undefined,
    [names.idNumber]: '',
    [names.validTo]: undefined,
    [names.longTerm]: false,
    [names.front]: [],
    [names.back]: [],
    [names.handheld]: [],
    [names.region]: [],
    [names.address]: '',
    [names.mobile]: '',
    [names.email]: '',
  };
}

/** Another type of card empties the number; 长期有效 empties the date. */
export function linkPerson(form: FormState, names: PersonNames): void {
  const sync = { flush: 'sync' } as const;
  watch(
    () => form[names.idType],
    () => {
      form[names.idNumber] = '';
    },
    sync,
  );
  watch(
    () => form[names.longTerm],
    (longTerm) => {
      if (longTerm) form[names.validTo] = undefined;
    },
    sync,
  );
}

const copied = [
  'name',
  'idType',
  'idNumber',
  'validTo',
  'longTerm',
  'region',
  'address',
  'mobile',
  'email',
] as const satisfies readonly (keyof PersonNames)[];

/** 同主体负责人: everything but the photos goes over, as on the portal. */
export function copyPerson(from: FormState, fromNames: PersonNames, to: FormState, toNames: PersonNames): void {
  for (const key of copied) {
    const value = from[fromNames[key]];
    to[toNames[key]] = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : value;
  }
}

/** What a person's controls hold, as tests read it. */
export function personModel(form: FormState, names: PersonNames): Record<string, unknown> {
  return {
    ...plainOf(form, names.name, names.idNumber, names.validTo, names.longTerm),
    ...plainOf(form, names.address, names.mobile, names.email),
    [names.idType]: choiceOf(form, names.idType, personIdTypes),
    [names.region]: regionOf(form, names.region),
    [names.front]: fileOf(form, names.front),
    [names.back]: fileOf(form, names.back),
    [names.handheld]: fileOf(form, names.handheld),
  };
}
