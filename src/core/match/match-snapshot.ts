import { type CatalogueKey, fieldOf } from '../catalogue/fields';
import type { Match, Refusal } from '../plan/match';
import type { ControlSnapshot, Snapshot } from '../plan/snapshot';
import { anchored } from './anchored';
import { asRowsOfDomains } from './as-rows-of-domains';
import { asNumberOf } from './control/as-number-of';
import { asDetailOf, asStreetOf } from './control/as-street-of';
import { asUnitsPaper } from './control/as-units-paper';
import { awaitKind } from './control/await-kind';
import { type Weighed, weighControl } from './control/weigh-control';
import { doubtBlocksOfTwo } from './doubt/blocks-of-two';
import { asOnlyDomain } from './doubt/only-domain';
import { blocksOfOtherBusiness } from './doubt/other-business';
import { refuseGuesses } from './doubt/refuse-guesses';
import { settleDuplicates } from './doubt/settle-duplicates';
import { doubtUntoldDates } from './doubt/untold-dates';
import { groupRegionParts } from './group-region-parts';
import { joinPieces } from './join-pieces';
import type { MatchSnapshot, PageKnowledge } from './page-match';
import { isFilingForm } from './score-page';
import { splitPeriods } from './split-periods';
import { taughtAs } from './taught';
import { tellDates } from './tell-dates';
import { tellEndless } from './tell-endless';
import type { Owner } from './whose/owners';
import { type PageContext, pageContext } from './whose/page-context';
import { ofPersonBefore } from './whose/person-before';
import { roleNamed } from './whose/role-named';
import { ownerByName } from './whose/role-tokens';

/**
 * What the controls of a page are (design §5): what the user taught, then the portal's anchors that agree with their
 * labels, then labels and sections, then weaker evidence. Every control gets a match or a refusal, each with its reason.
 */
export const matchSnapshot: MatchSnapshot = (snapshot, knowledge) => {
  const told = { ...snapshot, controls: [...tellDates(snapshot.controls)] };
  const pieces = tellEndless(splitPeriods(joinPieces(asRowsOfDomains(groupRegionParts(weighAll(told, knowledge))))));
  const weighed = awaitKind(refuseGuesses(doubtBlocksOfTwo(doubtUntoldDates(pieces))));
  const others = blocksOfOtherBusiness(weighed);
  const settled = settleDuplicates(
    asOnlyDomain(
      weighed.map((one) => (others.has(one) ? { ...one, fieldId: null, refusal: 'other-form' as const } : one)),
    ),
  );
  const filing = knowledge.isFilingPage || isFilingForm(settled);
  if (!filing) return { filing, matches: [], refusals: settled.map((one) => refusalOf(one, 'not-a-filing-page')) };
  const matches: Match[] = [];
  const refusals: Refusal[] = [];
  for (const one of settled) {
    if (one.fieldId) matches.push(matchOf(one));
    else refusals.push(refusalOf(one, one.refusal ?? 'unknown-label'));
  }
  return { filing, matches, refusals };
};

function weighAll(snapshot: Snapshot, knowledge: PageKnowledge): Weighed[] {
  const context = pageContext(knowledge, snapshot);
  const weighed: Weighed[] = [];
  const blocks = new Map<readonly string[] | string, Block>();
  const taken = new Set<CatalogueKey>();
  const hasAnchors = Object.keys(knowledge.anchors).length > 0;
  let before: Owner | null = null;
  let path = '';
  let last: Weighed | null = null;
  for (const control of snapshot.controls) {
    const block = blockOf(control.section, blocks);
    // 长期有效 under the label of the box before it belongs to that box, and to its block.
    const under = last !== null && block.path === `${path}\n${last.control.label}`;
    if (block.path !== path && !under) {
      before = null;
      last = null;
      taken.clear();
    }
    if (!under) path = block.path;
    const said = asStreetOf(asNumberOf(control, last?.key ?? null), last);
    const alone = weighOnce(said, block, context, before);
    const asked = asDetailOf(control, last, alone.fieldId) ?? asUnitsPaper(control, last) ?? said;
    const again = asked === said ? alone : weighOnce(asked, block, context, before);
    // What its own words say by themselves is surer than what stands before it.
    const read = again.fieldId === alone.fieldId ? alone : again;
    const first: Weighed = {
      ...read,
      control,
      doubt: said === control && read === alone ? read.doubt : 'ambiguous',
    };
    const own: Weighed = ofPersonBefore(first, before, taken, context, last?.key ?? null) ?? first;
    if (own.key) taken.add(own.key);
    if (!under) last = own;
    weighed.push(taughtAs(own, knowledge) ?? (hasAnchors ? anchored(own, knowledge) : null) ?? own);
    if (!goesOn(own, before)) before = own.saidOwner ?? before;
  }
  return weighed;
}

/** 国徽面 after 安全负责人姓名 is still his; and so is what comes after his 负责人证件号码. */
function goesOn({ saidOwner, reading: { label }, role, roleBy, key }: Weighed, before: Owner | null): boolean {
  if (saidOwner !== 'person' || before === null || roleNamed(before) === null) return false;
  const stillHis = roleBy === 'order' && role === roleNamed(before) && key !== 'person.name';
  return label.owner !== 'person' || (stillHis && /负责|责任/u.test(label.ownerWord));
}

/** The controls under the same headings, and how the different ones among them weigh: by label, then by placeholder. */
interface Block {
  readonly path: string;
  readonly alike: Map<string, Map<string, Variant[]>>;
}

/** All else that a control's weight depends on, and the weight. */
interface Variant {
  readonly control: ControlSnapshot;
  readonly before: Owner | null;
  readonly named: Owner | null;
  readonly headed: boolean;
  readonly options: string;
  readonly weighed: Weighed;
}

/** More are weighed anew: a list of them is looked through for each control. */
const mostVariants = 24;

/** By the very array of headings, which the controls of one container share; by its text where another has the same. */
function blockOf(section: readonly string[], blocks: Map<readonly string[] | string, Block>): Block {
  const known = blocks.get(section);
  if (known) return known;
  const path = section.join('\n');
  const block = blocks.get(path) ?? { path, alike: new Map<string, Map<string, Variant[]>>() };
  blocks.set(path, block);
  blocks.set(section, block);
  return block;
}

/**
 * Controls with the same words in the same place of a page weigh the same: long lists repeat a few questions.
 * @returns the weight of the first of them, which is for the caller to give to this one
 */
function weighOnce(control: ControlSnapshot, block: Block, context: PageContext, before: Owner | null): Weighed {
  const variants = variantsOf(control, block);
  const named = ownerByName(control);
  const headed = context.headed.has(control);
  const options = control.options.length > 0 ? control.options.slice(0, 12).join('\t') : '';
  for (const one of variants)
    if (
      one.before === before &&
      one.named === named &&
      one.headed === headed &&
      one.options === options &&
      isDrawnAlike(one.control, control)
    )
      return one.weighed;
  const weighed = weighControl(control, block.path, context, before);
  if (variants.length < mostVariants) variants.push({ control, before, named, headed, options, weighed });
  return weighed;
}

function isDrawnAlike(one: ControlSnapshot, other: ControlSnapshot): boolean {
  return (
    one.kind === other.kind &&
    one.hint === other.hint &&
    one.visible === other.visible &&
    one.readOnly === other.readOnly &&
    one.part === other.part &&
    one.parts === other.parts &&
    one.datePiece === other.datePiece
  );
}

/** The controls of a block that ask in the same words. */
function variantsOf({ label, placeholder }: ControlSnapshot, { alike }: Block): Variant[] {
  const asked = alike.get(label) ?? new Map<string, Variant[]>();
  const known = asked.get(placeholder);
  if (known) return known;
  const variants: Variant[] = [];
  asked.set(placeholder, variants);
  alike.set(label, asked);
  return variants;
}

function matchOf(one: Weighed): Match {
  const { control } = one;
  if (!one.fieldId) throw new Error('a control without a field is no match');
  const { value } = fieldOf(one.fieldId);
  const shares = value !== 'texts' && value !== 'file' && (value === 'region' || control.parts > 1);
  return {
    ref: control.ref,
    fieldId: one.fieldId,
    confidence: Math.round(one.confidence * 100) / 100,
    reason: one.reason,
    part: shares ? control.part : 0,
    parts: shares ? control.parts : 1,
    doubt: one.doubt,
  };
}

function refusalOf(one: Weighed, reason: Refusal['reason']): Refusal {
  return { ref: one.control.ref, reason, candidates: one.candidates };
}
