import type { CatalogueKey } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import { ownerClass } from '../label/keys-for';
import type { Owner } from '../whose/owners';
import type { Attribute } from './attributes';
import { optionsSpeak } from './options-speak';
import { ownerOfKey, type Reading } from './read-control';

/** The field chosen among several, `options` where the list speaks against all of them, null where there is none. */
export type Chosen = { key: CatalogueKey; sure: boolean; byOptions: boolean } | 'options' | null;

/** Of the fields that a control's words allow, the one that its options or its owner speak for. */
export function chooseKey(
  keys: readonly CatalogueKey[],
  control: ControlSnapshot,
  reading: Reading,
  owner: Owner | null,
): Chosen {
  const papersOfAll = owner !== null && belongsTo('person.idType', owner) && offersBoth(keys, control.options);
  const offered = papersOfAll
    ? { fitting: ['person.idType'] as const, against: false }
    : optionsSpeak(keys, control.options);
  if (offered.fitting.length === 1 && offered.fitting[0] && keys.length > 1)
    return { key: offered.fitting[0], sure: true, byOptions: true };
  // 备案类型 over 经营性 and 非经营性 is no kind of request.
  const ownWords =
    (reading.by === 'exact' &&
      !anyService.test(reading.label.plain) &&
      (keys[0] !== 'filing.scenario' || control.options.some((one) => ofRequest.test(one)))) ||
    (saysContent(reading) && !control.options.every((option) => ofArea.test(option)));
  if (offered.against && !ownWords) return 'options';
  const left = offered.fitting.length > 0 ? offered.fitting : keys;
  const owned = owner ? left.filter((key) => belongsTo(key, owner)) : [];
  const first = owned[0] ?? left[0];
  if (!first) return null;
  return { key: first, sure: left.length === 1 || owned.length > 0, byOptions: false };
}

/** A list of all papers there are, units' and people's, in somebody's block: his, though most of it is units'. */
function offersBoth(keys: readonly CatalogueKey[], options: readonly string[]): boolean {
  if (!keys.includes('person.idType') || !keys.includes('subject.certType')) return false;
  return optionsSpeak(['person.idType'], options).fitting.length > 0;
}

/** 服务类型 over 系统开发 and 云服务 is a supplier's: what is offered has to be what a filing offers. */
const anyService = /^服务类型$/u;

/** What is requested: each provider has its own words for it. */
const ofRequest = /^(?!请?选择).*(?:首次|新增|接入|变更|注销|取消|转入|备案)/u;

/** 服务范围 over 全国 and 跨省 asks how far, and not what. */
const ofArea = /^(?:请选择.*|全国|全[省市区县]|本[省市区县]|跨.*|其[他它]|.{1,8}[省市区县])$/u;

/** Every province and provider has its own lists of these: the words count, where all of them are understood. */
function saysContent({ label, by }: Reading): boolean {
  return by === 'words' && label.unknown === 0 && label.attributes.some((one) => ownLists.has(one));
}

const ownLists: ReadonlySet<Attribute> = new Set<Attribute>([
  'content',
  'language',
  'preApprovals',
  'platform',
  'accessMethod',
  'interactiveTypes',
  'dangerousGoods',
]);

function belongsTo(key: CatalogueKey, owner: Owner): boolean {
  const own = ownerOfKey(key);
  const wanted = ownerClass(owner);
  if (wanted === 'access') return own === 'website' || own === 'app';
  if (wanted === 'registrar' || wanted === 'domain-certificate') return own === 'website';
  if (wanted === 'website' || wanted === 'app' || wanted === 'service')
    return own === wanted || (own === 'person' && wanted !== 'service');
  return own === wanted;
}
