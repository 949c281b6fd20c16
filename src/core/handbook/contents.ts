import { type CatalogueKey, catalogue, type FieldId } from '../catalogue/fields';
import { type FilingStep, filingSteps, type StepPortal } from '../catalogue/filing-step';
import { guidanceOf } from '../catalogue/guidance';
import { personRoles } from '../catalogue/person-role';

/** One step of a filing with the fields that it asks for, in the catalogue's order. */
export interface Chapter {
  readonly step: FilingStep;
  readonly portal: StepPortal;
  readonly fieldIds: readonly FieldId[];
}

let chapters: readonly Chapter[] | null = null;

/** The handbook from beginning to end: by portal and step, as the filings ask. */
export function contents(): readonly Chapter[] {
  chapters ??= makeChapters();
  return chapters;
}

function makeChapters(): Chapter[] {
  const asked = allFields().map((fieldId) => [fieldId, guidanceOf(fieldId).required] as const);
  return (Object.keys(filingSteps) as FilingStep[]).map((step) => ({
    step,
    portal: filingSteps[step].portal,
    fieldIds: asked
      .filter(([, needs]) => needs.some((need) => need.step === step && isAsked(need.person, need.org)))
      .map(([fieldId]) => fieldId),
  }));
}

function isAsked(person: string, org: string): boolean {
  return person !== 'not-asked' || org !== 'not-asked';
}

/** Every field once, people's once a role. */
function allFields(): FieldId[] {
  const keys = Object.keys(catalogue) as CatalogueKey[];
  const people = keys.filter((key) => key.startsWith('person.')).map((key) => key.slice('person.'.length));
  const plain = keys.filter((key) => !key.startsWith('person.')) as FieldId[];
  return [...plain, ...personRoles.flatMap((role) => people.map((attribute) => `${role}.${attribute}` as FieldId))];
}
