import type { CatalogueKey } from '../../catalogue/fields';
import type { Owner } from '../whose/owners';
import type { PageContext } from '../whose/page-context';
import { roleNamed } from '../whose/role-named';
import type { Reading } from './read-control';

/** 操作系统 among a website's facts is its server's; an APP's block, or the word APP, makes it the APP's. */
function isOfServer({ label, sectionOwner }: Reading, path: string, { subject, knowledge }: PageContext): boolean {
  const thing = subject.thingOf(path);
  const ofNothing = thing === null && !knowledge.isFilingPage;
  return label.owner !== 'app' && sectionOwner !== 'app' && (thing === 'website' || ofNothing);
}

/** On a form of the police, a number that no word gives to the MIIT may be the police's own. */
const bareFiling = /^(?:原|已有|现有|已取得的?)?备案(?:号|编号|序号)$/u;

/** 许可证号 where nothing speaks of a website or an APP is the permit of whatever the form is about. */
function isAnyPermit({ label, sectionOwner }: Reading, path: string, { subject, knowledge }: PageContext): boolean {
  if (knowledge.isFilingPage) return false;
  // 许可证号 in a site's settings stands at its foot.
  if (subject.ofSettings && !subject.ofFiling) return !/前置|专项/u.test(label.plain);
  if (/前置|专项|审批|批准|批文/u.test(label.plain) || subject.thingOf(path) !== null) return false;
  return sectionOwner !== 'website' && sectionOwner !== 'app' && sectionOwner !== 'service';
}

/** Neither the label nor a heading names a person. */
function isOfNobody({ label, sectionOwner }: Reading): boolean {
  return roleNamed(label.owner) === null && label.owner !== 'person' && roleNamed(sectionOwner) === null;
}

/** Whether a page of this kind asks such a field at all. */
export function isAskedHere(key: CatalogueKey, reading: Reading, path: string, context: PageContext): boolean {
  if (context.subject.ofPolice && bareFiling.test(reading.label.plain)) return false;
  // An order for messages or certificates wants an authority of its own.
  if (key === 'person.authorizationLetter' && isOfNobody(reading) && !context.subject.ofFiling) return false;
  if (key === 'person.mobileCode' && reading.label.attributes.includes('captcha')) return false;
  if (/\.preApproval(?:Number|File)/u.test(key) && isAnyPermit(reading, path, context)) return false;
  if (key === 'website.remark' && context.subject.ofSettings && reading.label.attributes.includes('description'))
    return false;
  // 业务类型 and 订单类型 are asked by every other trade.
  if (key === 'filing.scenario' && !reading.label.plain.includes('备案') && !context.subject.ofFiling) return false;
  // The police have a form for each kind of service, and ask with the same words how it deals with its users.
  if (key === 'filing.serviceKind' && reading.label.plain === '服务类型' && context.subject.ofPolice) return false;
  // 服务类型 of an APP is the police's kind of exchange with its users there, and elsewhere what it is about.
  if (key === 'app.interactiveTypes' && reading.label.plain === '服务类型' && !context.subject.ofPolice) return false;
  // APP服务类型 is what an APP is about, but its kind of exchange with users for the police; 应用形态 is neither.
  if (key === 'app.content' && reading.label.attributes.includes('serviceKind'))
    return !context.subject.ofPolice && /^APP服务类[型别]$/iu.test(reading.label.plain);
  // 创建时间 among a domain's facts is when it was registered.
  if ((key === 'website.openDate' || key === 'algorithm.launchDate') && /域名(?:信息|资料|列表)?$/u.test(path))
    return false;
  // 备案链接 among a site's settings leads to the register.
  if (key === 'website.url' && context.subject.ofSettings && reading.label.plain === '备案网址') return false;
  if (key === 'appPackage.platform' && isOfServer(reading, path, context)) return false;
  return isAsked(key, reading, path, context) && !isOfAlgorithmOnly(key, reading, path, context);
}

/** Account, SMS and query fields are asked on their own pages only: 密码 on any other page is none of ours. */
function isAsked(key: CatalogueKey, { by }: Reading, path: string, context: PageContext): boolean {
  const head = key.slice(0, key.indexOf('.'));
  const special = context.subject.specialOf(path);
  if (special) return head === special;
  if (context.subject.ofAlgorithm && neverOfAlgorithm.has(key)) return false;
  // A number that was given already is asked by its own name only: 公安备案号, 算法备案编号.
  if (head === 'number') return by === 'exact';
  return head !== 'account' && head !== 'query' && (head !== 'sms' || key === 'sms.idLast6');
}

/** What an algorithm's form asks in these words (服务形态, 应急联系人) is no website's and no unit's. */
const neverOfAlgorithm: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'filing.serviceKind',
  'person.emergencyPhone',
]);

const everyday: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'algorithm.modelDescription',
  'algorithm.strategyDescription',
  'algorithm.resultLabel',
  'algorithm.productKind',
  'algorithm.serviceObject',
  'algorithm.productUrl',
  'algorithm.usesIdentityData',
  'algorithm.role',
]);

/** 角色, 策略 or 服务对象 are an algorithm's only where the words, a heading or the page speak of one. */
function isOfAlgorithmOnly(key: CatalogueKey, reading: Reading, path: string, context: PageContext): boolean {
  if (!everyday.has(key) || (reading.by === 'exact' && key !== 'algorithm.productUrl')) return false;
  // 网址 among the unit's own facts is where the unit is found.
  if (key === 'algorithm.productUrl' && reading.sectionOwner === 'subject' && reading.label.owner === null) return true;
  const speaks = (owner: Owner | null): boolean => owner === 'algorithm' || owner === 'product';
  // 产品实例标识 of a cloud's order is no algorithm's product.
  const anyProduct =
    key === 'algorithm.resultLabel' && reading.label.owner === 'product' && !context.subject.ofAlgorithm;
  return !(
    (speaks(reading.label.owner) && !anyProduct) ||
    speaks(reading.sectionOwner) ||
    context.subject.thingOf(path) === 'algorithm'
  );
}
