/** What a page keeps of an upload that has arrived. */
export interface UploadedFile {
  readonly name: string;
  readonly size: number;
}

export type FormValue = string | boolean | readonly string[] | readonly UploadedFile[] | null;
/** A page's values by the names of its controls: choices as the page words them, regions as their names. */
export type Form = Readonly<Record<string, FormValue>>;

/**
 * What a field asks, whatever library draws it. `period` is kept as `<name>From`, `<name>To` and `<name>Long`, a `phone`
 * in pieces as `<name>Area`, `<name>` and `<name>Ext`, an `address` without the region that the page writes before it.
 */
export type FieldKind =
  | 'text'
  | 'long-text'
  | 'rows'
  | 'choice'
  | 'choices'
  | 'radio'
  | 'boxes'
  | 'switch'
  | 'region'
  | 'period'
  | 'upload'
  | 'uploads'
  | 'phone'
  | 'code'
  | 'face'
  | 'address';

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly options?: readonly string[] | ((form: Form) => readonly string[]);
  /** The options come from a server, some time after the field they hang on was chosen. */
  readonly late?: boolean;
  readonly placeholder?: string;
  readonly help?: string;
  readonly optional?: boolean;
  /** Kilobytes that an upload may have. */
  readonly limit?: number;
  /** What the portal reads off the uploaded picture. */
  readonly reads?: Form;
  /** Fields that are emptied when this one changes. */
  readonly clears?: readonly string[];
  readonly shown?: (form: Form) => boolean;
  /** The id or class that was seen on the real page's control. */
  readonly mark?: string;
}

/** Fields under one heading. */
export interface Block {
  readonly title: string;
  readonly fields: readonly FieldSpec[];
  readonly shown?: (form: Form) => boolean;
}

export interface Step {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What draws a field in each library gets: its value, and where a change goes. */
export interface ControlProps {
  readonly field: FieldSpec;
  readonly form: Form;
  readonly set: (name: string, value: FormValue) => void;
  /** What the portal reads off an uploaded picture: goes into fields that are empty. */
  readonly suggest: (values: Form) => void;
}

const emptyTexts: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'long-text', 'code', 'address']);
const emptyLists: ReadonlySet<FieldKind> = new Set<FieldKind>(['choices', 'boxes', 'region', 'uploads']);

/** The values that a field has before anything was entered. */
export function emptyValues({ name, kind }: FieldSpec): Form {
  if (kind === 'face') return {};
  if (kind === 'period') return { [`${name}From`]: null, [`${name}To`]: null, [`${name}Long`]: false };
  if (kind === 'phone') return { [`${name}Area`]: '', [name]: '', [`${name}Ext`]: '' };
  if (kind === 'switch') return { [name]: false };
  if (kind === 'rows') return { [name]: [''] };
  return { [name]: emptyTexts.has(kind) ? '' : emptyLists.has(kind) ? [] : null };
}

export function textOf(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}

export function listOf(form: Form, name: string): string[] {
  const value = form[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function filesOf(form: Form, name: string): UploadedFile[] {
  const value = form[name];
  const files: readonly unknown[] = Array.isArray(value) ? value : [];
  return files.filter((item): item is UploadedFile => typeof item === 'object' && item !== null);
}
