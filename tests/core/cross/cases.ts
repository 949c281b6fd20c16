import { accessCases } from './access-cases';
import { algorithmCases } from './algorithm-cases';
import { appsCases } from './apps-cases';
import type { Case } from './case';
import { peopleCases } from './people-cases';
import { subjectCases } from './subject-cases';
import { websiteCases } from './website-cases';

/** Every rule over several fields, at least once. */
export const cases: readonly Case[] = [
  ...subjectCases,
  ...peopleCases,
  ...websiteCases,
  ...accessCases,
  ...appsCases,
  ...algorithmCases,
];
