import { type PersonRole, personRoles } from '../../catalogue/person-role';
import { type Interpretation, interpretLabel } from '../label/interpret-label';
import { normaliseLabel } from '../label/normalise-label';
import { segmentLabel } from '../label/segment-label';
import type { Owner } from './owners';

/** The name of a whole system says nothing of one block of it. */
const siteName = /(?:系统|平台|后台|中心|官网|控制台|门户|工作台|服务网|大厅|首页)$/u;
/** What a heading adds in half a sentence names others: 网站负责人，可与法定代表人为同一人. */
const remark = /[，,。；;—].*$|(?:可以?|如|若|须|应|需)(?:与|和|同|为|由|是).*$/u;
/** 24小时应急联络, 突发情况找谁: the block of whoever is called in an emergency. */
const emergency = /(?:应急|紧急|突发).{0,6}(?:联[系络]|找谁|处置|值[班守]|人员|通信)/u;
const rolesNamed: ReadonlySet<Owner | null> = new Set<Owner | null>(['emergencyContact', 'securityOwner', 'stranger']);
/** 本人身份: a form for one person, who files for himself. */
const oneself = /^(?:填报|申请)?本人(?!以外)|您的?(?:身份|证件)|^个人(?:用户)?(?:实名)?认证/u;
/** 法定代表人/负责人: the unit's head by either name; what the labels below call him decides. */
const legalRepOr = /法(?:定代表)?人(?:代表)?\s*[/／、或]\s*负责人/u;
/** 接入备案 is a kind of request, and no provider's block. */
const kindOfRequest = /接入备案|备案接入|接入申请|(?:新增|变更|取消)接入$/u;
/** Somebody, by the end of the word. */
const somebody = /(?:人|员|者|家长|岗|经理|顾问|主管|秘书|助理|客服)(?:的)?(?:基本|详细|联系)?(?:信息|资料|情况)?$/u;

/**
 * Whose or what a block is, by its heading; `stranger` for people and companies that a filing does not ask about.
 * @param roles words of headings that the portal's definition knows
 * @param ofAlgorithm whether the page files an algorithm: its 联系人 and 填报人 are asked, anybody else's are not
 */
export function ownerOfHeading(
  heading: string,
  roles: readonly (readonly [string, PersonRole])[],
  ofAlgorithm: boolean,
): Owner | null {
  const told = roles.find(([words]) => heading.includes(words))?.[1];
  if (told) return told;
  if (siteName.test(heading)) return null;
  const words = ownTitle(heading).replace(remark, '');
  const first = firstOfSeveral(words);
  if (first) return first === 'several' ? null : first;
  const said = saidOf(words.length > 1 ? words : heading);
  if (said.stranger) return 'stranger';
  if (said.owner === 'access' && kindOfRequest.test(words)) return null;
  if (emergency.test(words) && !rolesNamed.has(said.owner)) return 'emergencyContact';
  if (said.owner === 'legalRep' && legalRepOr.test(words)) return null;
  if (oneself.test(words) && (said.owner === null || said.owner === 'person')) return 'subjectOwner';
  if (said.owner === 'algorithmContact' && !ofAlgorithm && !heading.includes('算法')) return 'stranger';
  if (said.owner === 'person' && ofAlgorithm && /联[系络]人|填[报写表]人/u.test(heading)) return 'algorithmContact';
  // The dates and papers under 域名 are the domain's.
  if (said.owner === null && said.unknown === 0 && said.attributes[0] === 'domain') return 'domain-certificate';
  if (said.owner === null && said.unknown > 0 && somebody.test(words.replace(/[（(].*$/u, ''))) return 'stranger';
  return said.owner;
}

const orders = /^(?:请|须|应|需|由|每|必|可|若|如|将|不|一般|多数|通常)/u;

/** 网站信息 网站负责人须如实填写: what follows a title and says what to do is no part of it. */
function ownTitle(words: string): string {
  const [, title = '', rest = ''] = /^(.{2,12}?(?:信息|资料|情况))(\s*\S.{3,})$/u.exec(words) ?? [];
  const tells = orders.test(rest.trim()) || (/^[\s（(]/u.test(rest) && /[须应需请可不要为由与]/u.test(rest));
  return title !== '' && tells && saidOf(title).owner !== null ? title : words;
}

const people: ReadonlySet<Owner | undefined> = new Set<Owner | undefined>([...personRoles, 'stranger']);
/** 主体负责人与网站负责人: both, each for himself. */
const twoPeople = /人(?:信息)?(?:与|和|及|、)[^与和及、]{2,}人(?:信息|资料|情况)?$/u;
/** 法人或负责人, 法人（主体负责人）: either of them, or one by two names. */
const eitherOf = /[/／、|(（]|与|和|或|及/u;

/**
 * 主体负责人信息多数省份要求主体负责人为法定代表人, 经办人信息 非法定代表人办理时填写: a heading and its remark in one. Who is
 * named first has the block.
 */
function firstOfSeveral(words: string): Owner | 'several' | null {
  const { words: cut, unknown } = segmentLabel(normaliseLabel(words).full);
  const named = cut.filter(({ owners: [owner], text }) => people.has(owner) && /[人员者代]$/u.test(text));
  const [first] = named;
  if (named.every((other) => other.owners[0] === first?.owners[0])) return null;
  if (twoPeople.test(words)) return 'several';
  return unknown === 0 && eitherOf.test(words) ? null : (first?.owners[0] ?? null);
}

/** 互联网信息服务的负责人 is 互联网信息服务负责人; 主办者一方的负责人 is understood as it stands. */
function saidOf(words: string): Interpretation {
  const said = interpretLabel(words);
  if (said.owner !== 'person' || !/的(?=负责人|联系人)/u.test(words)) return said;
  const joined = interpretLabel(words.replace('的', ''));
  return joined.owner === null || joined.stranger ? said : joined;
}

/** 开办者 is the unit that files, or the person where a person files: what the block asks tells which. */
export function namesEither(heading: string): boolean {
  return /(?:开办|主办)[者人]/u.test(heading) && !/负责|责任|联系/u.test(heading);
}
