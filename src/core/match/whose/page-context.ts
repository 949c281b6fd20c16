import type { ControlSnapshot, Snapshot } from '../../plan/snapshot';
import type { PageKnowledge } from '../page-match';
import { askedUnder } from './asked-under';
import { labelsOverSeveral } from './labels-over-several';
import { namesEither, ownerOfHeading } from './owner-of-heading';
import type { Owner } from './owners';
import { type PageSubject, subjectOfPage } from './subject-of-page';

/** What the headings of a page say, asked once a path and remembered for the page. */
export interface PageContext {
  readonly knowledge: PageKnowledge;
  /** What the page as a whole is about, where a label by itself does not say. */
  readonly subject: PageSubject;
  /** The page asks about a website or an APP alone: whom it calls 负责人 answers for that. */
  readonly servicesAlone: boolean;
  /** Controls whose label is the heading of several. */
  readonly headed: ReadonlySet<ControlSnapshot>;
  /** The owner that the innermost telling heading names. */
  ownerOf(section: readonly string[]): Owner | null;
  /** Whether one of the two innermost headings says that this block is other business (a login, a bank account, a search). */
  isForeign(section: readonly string[]): boolean;
}

const foreignHeading =
  /登录|登陆|搜索|查询|筛选|检索|search|filter|转账|汇款|开票|发票|邮寄|收货|收件|快递|配送|银行|开户|股东|幕布申请|申请幕布|支付|结算|优惠|举报|评论|留言|意见反馈|社交|友情链接|邮件(?:设置|服务|配置)|轮播|幻灯片|横幅|(?:添加|新增|发布|编辑)(?:公告|通知|文章|资讯)|智能(?:助手|客服)|助手$|在线(?:咨询|客服)|SMTP|login|sign ?in/iu;

const order = /订单/u;

const ofFiling = /备案|主办|开办/u;

/** Other registers, some of which are called 备案 too, and lists of parts: nothing under such a heading is ours. */
const otherRegister =
  /等级保护|等保|报关|海关|进出口|域名(?:实名)?(?:信息)?模板|(?:新[建增]|添加|变更)签名|短信(?:签名|模板|接入|通道|平台|服务商)|商标|SSL\s*证书|软件著作权|医疗器械|施工|SDK.{0,3}(?:明细|清单|列表)/u;

/** Builds the context of one page. */
export function pageContext(knowledge: PageKnowledge, snapshot: Snapshot): PageContext {
  const owners = new Map<readonly string[] | string, Owner | null>();
  const roles = Object.entries(knowledge.sections);
  const subject = subjectOfPage(snapshot, knowledge);
  const asked = askedUnder(snapshot);
  const ownerAt = (section: readonly string[], at: number): Owner | null => {
    const path = section.slice(0, at + 1).join('\n');
    const heading = section[at] ?? '';
    const named = ownerOfHeading(heading, roles, subject.ofAlgorithm);
    const owner = ofEither(named, heading, asked.unit.has(path), asked.person.has(path));
    const ofThing = owner === 'website' || owner === 'app' || owner === 'service' || owner === 'subject';
    return ofThing && asked.mixed.has(path) ? null : owner;
  };
  return {
    knowledge,
    subject,
    servicesAlone: asked.servicesAlone,
    headed: labelsOverSeveral(snapshot.controls),
    ownerOf(section) {
      const path = section.join('\n');
      let owner = owners.get(path);
      if (owner === undefined) {
        owner = ownerOfPath(section, ownerAt);
        owners.set(path, owner);
      }
      return owner;
    },
    isForeign: (section) => saysOtherRegister(section) || (knowledge.special !== 'query' && saysOtherBusiness(section)),
  };
}

const saysOtherRegister = (section: readonly string[]) => section.some((heading) => otherRegister.test(heading));

function saysOtherBusiness(section: readonly string[]): boolean {
  const innermost = section.slice(-2);
  if (innermost.some((heading) => foreignHeading.test(heading) && !ofFiling.test(heading))) return true;
  // 提交备案订单 is an order, and a filing's; so is one that stands under a filing's heading.
  return innermost.some((heading) => order.test(heading)) && !section.some((heading) => ofFiling.test(heading));
}

/** 开办者 over a unit's name and code is the unit; 开办主体 over 姓名 and no unit's fields is the person who files. */
function ofEither(owner: Owner | null, heading: string, asksUnit: boolean, asksPerson: boolean): Owner | null {
  if (owner === 'subjectOwner' && asksUnit && namesEither(heading)) return 'subject';
  if (owner === 'person' && asksUnit && /申请人|备案人/u.test(heading)) return 'subject';
  return owner === 'subject' && asksPerson && !asksUnit ? 'subjectOwner' : owner;
}

/** 负责人 under 网站信息 is the website's: a heading that only says *person* is completed by the one above it. */
function ownerOfPath(
  section: readonly string[],
  ownerAt: (section: readonly string[], at: number) => Owner | null,
): Owner | null {
  let person = false;
  for (let at = section.length - 1; at >= 0; at--) {
    const owner = ownerAt(section, at);
    if (owner === null || owner === 'service') continue;
    if (owner === 'stranger') return person ? 'person' : owner;
    if (owner === 'person') person = true;
    else if (person && (owner === 'access' || owner === 'registrar')) continue;
    else if (!person) return owner;
    else return personOf(owner);
  }
  return person ? 'person' : null;
}

/** Whose 负责人 it is, when only the thing he answers for is named. */
export function personOf(owner: Owner): Owner {
  if (owner === 'website' || owner === 'app' || owner === 'service') return 'siteOwner';
  if (owner === 'subject') return 'subjectOwner';
  return owner === 'algorithm' ? 'algorithmOwner' : owner;
}
