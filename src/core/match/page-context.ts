import type { PersonRole } from '../catalogue/person-role';
import type { Snapshot } from '../plan/snapshot';
import { interpretLabel } from './interpret-label';
import type { Owner } from './owners';
import type { PageKnowledge } from './page-match';
import { type PageSubject, subjectOfPage } from './subject-of-page';

/** What the headings of a page say, asked once a path and remembered for the page. */
export interface PageContext {
  readonly knowledge: PageKnowledge;
  /** What the page as a whole is about, where a label by itself does not say. */
  readonly subject: PageSubject;
  /** The owner that the innermost telling heading names. */
  ownerOf(section: readonly string[]): Owner | null;
  /** Whether one of the two innermost headings says that this block is other business (a login, a bank account, a search). */
  isForeign(section: readonly string[]): boolean;
}

/** The name of a whole system says nothing of one block of it. */
const siteName = /(?:系统|平台|后台|中心|官网|控制台|门户|工作台|服务网|大厅|首页)$/u;

const foreignHeading =
  /登录|登陆|搜索|查询|筛选|检索|search|filter|转账|汇款|开票|发票|邮寄|收货|收件|快递|配送|银行|开户|股东|幕布申请|申请幕布|支付|结算|订单|优惠|评论|留言|login|sign ?in/iu;

/** Builds the context of one page. */
export function pageContext(knowledge: PageKnowledge, snapshot: Snapshot): PageContext {
  const owners = new Map<readonly string[] | string, Owner | null>();
  const roles = Object.entries(knowledge.sections);
  const ownerOfHeading = (heading: string): Owner | null => {
    const told = toldBy(roles, heading);
    if (told || siteName.test(heading)) return told;
    const said = interpretLabel(heading);
    return said.stranger ? 'stranger' : said.owner;
  };
  return {
    knowledge,
    subject: subjectOfPage(snapshot, knowledge),
    ownerOf(section) {
      const path = section.join('\n');
      let owner = owners.get(path);
      if (owner === undefined) {
        owner = ownerOfPath(section, ownerOfHeading);
        owners.set(path, owner);
      }
      return owner;
    },
    isForeign: (section) =>
      knowledge.special !== 'query' && section.slice(-2).some((heading) => foreignHeading.test(heading)),
  };
}

function toldBy(roles: readonly [string, PersonRole][], heading: string): PersonRole | null {
  return roles.find(([words]) => heading.includes(words))?.[1] ?? null;
}

/** 负责人 under 网站信息 is the website's: a heading that only says *person* is completed by the one above it. */
function ownerOfPath(section: readonly string[], ownerOfHeading: (heading: string) => Owner | null): Owner | null {
  let person = false;
  for (const heading of section.toReversed()) {
    const owner = ownerOfHeading(heading);
    if (owner === null || owner === 'service') continue;
    if (owner === 'stranger') return person ? 'person' : owner;
    if (owner === 'person') person = true;
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
