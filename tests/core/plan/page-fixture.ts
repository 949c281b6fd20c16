import type { FieldId } from '../../../src/core/catalogue/fields';
import type { PageMatch } from '../../../src/core/match/page-match';
import type { Held } from '../../../src/core/plan/held';
import { makePlan } from '../../../src/core/plan/make-plan';
import type { Match, Refusal } from '../../../src/core/plan/match';
import type { HeldNow, Plan, PlannedField, PlanOptions } from '../../../src/core/plan/plan';
import type { ControlSnapshot, Snapshot } from '../../../src/core/plan/snapshot';
import type { StoredValues } from '../../../src/core/profile/stored-values';

/** One control of a made-up page, what it was taken for, and what it holds. */
export interface FixtureField {
  readonly control?: Partial<ControlSnapshot>;
  readonly match?: Partial<Match> & { readonly fieldId: FieldId };
  readonly refusal?: Omit<Refusal, 'ref'>;
  readonly held?: Held;
  readonly ours?: boolean;
}

/** Plans a page that is made of the given fields; they get the refs r0, r1 … in order. */
export function planPage(
  fields: readonly FixtureField[],
  values: StoredValues,
  options: Partial<PlanOptions> & { readonly filing?: boolean } = {},
): Plan {
  const refs = fields.map((field, at) => ({ ...field, ref: `r${at}` }));
  const page: PageMatch = {
    filing: options.filing ?? true,
    matches: refs.flatMap(({ ref, match }) => (match ? [{ ...plainMatch, ...match, ref }] : [])),
    refusals: refs.flatMap(({ ref, refusal }) => (refusal ? [{ ...refusal, ref }] : [])),
  };
  const held = new Map<string, HeldNow>(
    refs.map(({ ref, held: now = null, ours = false }) => [ref, { held: now, ours }] as const),
  );
  const snapshot: Snapshot = { ...emptySnapshot, controls: refs.map(({ ref, control }) => controlOf(ref, control)) };
  const plain = { overwrite: new Set<string>(), verdicts: new Map(), lacking: () => 'profile-lacks' as const };
  return makePlan(snapshot, page, values, held, { ...plain, ...options });
}

/** Plans a page of one field. */
export function planField(
  field: FixtureField,
  values: StoredValues,
  options: Partial<PlanOptions> = {},
): PlannedField & { readonly steps: Plan['steps'] } {
  const plan = planPage([field], values, options);
  const [only] = plan.fields;
  if (only === undefined) throw new Error('the plan lists no field');
  return { ...only, steps: plan.steps };
}

const plainMatch = { confidence: 0.9, reason: 'label', part: 0, parts: 1, doubt: null } as const;

const emptySnapshot: Snapshot = {
  url: 'https://beian.mps.gov.cn/web/business/budUnit/add',
  title: '',
  headings: [],
  controls: [],
  unreadableFrames: 0,
};

export function controlOf(ref: string, change: Partial<ControlSnapshot> = {}): ControlSnapshot {
  return {
    ref,
    kind: 'text',
    label: `label of ${ref}`,
    section: [],
    placeholder: '',
    hint: '',
    id: '',
    name: '',
    options: [],
    required: false,
    state: 'empty',
    readOnly: false,
    disabled: false,
    visible: true,
    maxLength: null,
    accept: '',
    part: 0,
    parts: 1,
    signature: `signature of ${ref}`,
    ...change,
  };
}
