import type { Page } from 'puppeteer-core';
import type { FieldId } from '../../src/core/catalogue/fields';
import type { FieldValues } from '../../src/core/field-values';
import { compareField as compareMps } from '../portals/mps/compare-model';
import type { ModelField as MpsField } from '../portals/mps/model-fields';
import { compareField as compareProvider } from '../portals/practice/compare-model';
import type { Form } from '../portals/practice/form-spec';
import type { ModelField as ProviderField } from '../portals/practice/model-field';
import { compareField, type ModelField, type PortalModel } from './model-field';
import type { Documents } from './page-documents';

/** One name of a page's model: what the values want there, and what it holds. */
export interface Compared {
  readonly name: string;
  readonly wanted: unknown;
  readonly held: unknown;
  readonly same: boolean;
}

/** A field of a practice page, however its portal describes its fields. */
export interface PracticeField {
  readonly fieldId: FieldId;
  /** What the engine may rightly take its control for. */
  readonly accepted: readonly FieldId[];
  /** What the page marks its controls with (`data-field` or `data-model`). */
  readonly marks: readonly string[];
  /** Never filled: a code, a captcha, a face check. */
  readonly manual: boolean;
  asked(model: PortalModel): boolean;
  /** Nothing when the values say nothing of the field, or the page does not ask for it. */
  compare(values: FieldValues, model: PortalModel): readonly Compared[];
}

/** One page, or step of a page, of a practice portal: where it is, what it asks, and with what it is filled. */
export interface PracticeStep {
  readonly portal: string;
  readonly step: string;
  readonly url: string;
  readonly fields: readonly PracticeField[];
  readonly values: FieldValues;
  readonly documents: Documents;
  /** How the page says that it can be used: by `__ready`, or by showing its first marked field. */
  readonly drawn: 'ready' | 'fields';
  /** What a user presses before this step is in sight; the presses do not count as forbidden clicks. */
  readonly arrive?: (page: Page) => Promise<void>;
  /** What lies under the step's window: rightly recognised, and not to be touched. */
  readonly beneath?: readonly PracticeField[];
}

const always = (): boolean => true;

/** A field of a page whose names in the model are its marks. */
export function plainField(field: ModelField): PracticeField {
  return {
    fieldId: field.fieldId,
    accepted: [field.fieldId],
    marks: [field.name],
    manual: field.manual === true,
    asked: always,
    compare: (values, model) => compareField(field, values, model),
  };
}

/** A field of a cloud provider's page. */
export function providerField(field: ProviderField): PracticeField {
  return {
    fieldId: field.fieldId,
    accepted: [field.fieldId, ...field.orElse],
    marks: [field.control],
    manual: field.manual,
    asked: (model) => field.asked(model as Form),
    compare: (values, model) => compareProvider(field, values, model as Form),
  };
}

/** The 是/否 that the police's older form asks before it shows the boxes. */
const questions: Readonly<Record<string, readonly string[]>> = { cotitemFile: ['cotitem'], proaudFile: ['proaud'] };

/** A field of the police platform. */
export function policeField(field: MpsField): PracticeField {
  return {
    fieldId: field.fieldId,
    accepted: [field.fieldId],
    marks: [field.name, ...(questions[field.name] ?? [])],
    manual: false,
    asked: always,
    compare: (values, model) => compareMps(field, values, model),
  };
}
