import { apps } from './apps';
import type { CheckCase } from './check-case';
import { contacts } from './contacts';
import { dates } from './dates';
import { documents } from './documents';
import { empties } from './empties';
import { files } from './files';
import { names } from './names';
import { sites } from './sites';

/** Every case, by what the field is about. */
export const checkCases: readonly CheckCase[] = [
  ...documents,
  ...contacts,
  ...dates,
  ...sites,
  ...names,
  ...apps,
  ...files,
  ...empties,
];
