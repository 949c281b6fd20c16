import type { Bilingual } from '../../catalogue/define-fields';
import type { NumberProblem } from '../../numbers/filing-number';
import { sayNumberProblem } from '../../numbers/say-number-problem';
import type { FindingKind, FooterFinding } from './finding';
import { sayHidden, sayUnseen } from './say-hidden';
import type { HiddenReason, UnseenPlace } from './seen-page';

type Say = (found: string, wanted: string) => Bilingual;

const both = (zh: string, en: string): Bilingual => ({ zh, en });
const orYours = (wanted: string, zh: string, en: string): [string, string] =>
  wanted === '' ? [zh, en] : [` ${wanted}`, wanted];

const presence = {
  'icp-missing': (_, wanted) => {
    const [zh, en] = orYours(wanted, '本站的 ICP 备案号', 'the site’s ICP number');
    return both(
      `请在首页底部加上${zh}，并链接到 beian.miit.gov.cn：页面上没有看到。未标明备案号的，可处五千元以上一万元以下罚款（33 号令第十三、二十五条）。`,
      `Put ${en} at the bottom of the home page, linked to beian.miit.gov.cn: it is not on the page. Leaving it out may cost 5,000 to 10,000 yuan (Order 33, art. 13 and 25).`,
    );
  },
  'mps-missing': (_, wanted) =>
    both(
      `请在首页底部加上 ${wanted} 和备案图标：页面上没有看到。公安联网备案通过后 30 日内要放上去。`,
      `Put ${wanted} with its badge at the bottom of the home page: it is not there. It is due within 30 days of approval.`,
    ),
  'mps-none': () =>
    both(
      '页面上没有公安备案号。网站开通 30 日内须到 beian.mps.gov.cn 办理；已办好的，请把号码加进来。',
      'No MPS number is on the page. Registration at beian.mps.gov.cn is due within 30 days of going online; if it is done, add the number.',
    ),
  'licence-missing': (_, wanted) =>
    both(
      `请加上经营许可证号 ${wanted}：经营性网站要在首页标明。`,
      `Add the licence number ${wanted}: a commercial site shows it on its home page.`,
    ),
  'cac-missing': (_, wanted) =>
    both(
      `请在显著位置加上 ${wanted}：算法备案通过后要标明编号并提供公示链接（算法推荐管理规定第二十六条）。`,
      `Put ${wanted} in plain sight, with a link to the notice (algorithm rules, art. 26).`,
    ),
  'mps-unfinished': (found, wanted) =>
    both(
      `请补全“${found}”后面的 14 位数字${wanted === '' ? '' : `，应为 ${wanted}`}：只有前缀，别人查不到。`,
      `Complete “${found}” with its 14 digits${wanted === '' ? '' : `: ${wanted}`}. The prefix alone cannot be looked up.`,
    ),
  'mps-in-link-only': (found, wanted) =>
    both(
      `请把公安备案号写成文字，应为 ${wanted}：现在它只在链接里（${found}），看页面的人看不到。`,
      `Write the MPS number out: ${wanted}. Now it stands in the link alone (${found}), where nobody sees it.`,
    ),
} satisfies Partial<Record<FindingKind, Say>>;

const whose = {
  'icp-other-subject': (found, wanted) =>
    both(
      `请把 ${found} 换成${wanted === '' ? '本站的备案号' : ` ${wanted}`}：这是另一个主体的备案号。`,
      `Replace ${found} by ${wanted === '' ? 'this site’s number' : wanted}: it belongs to another subject.`,
    ),
  'icp-other-service': (found, wanted) =>
    both(
      `请把 ${found} 改为 ${wanted}：同一主体，但短横线后的序号是另一个网站或 APP 的。`,
      `Change ${found} to ${wanted}: the subject is right, but the suffix is another site’s or app’s.`,
    ),
  'icp-of-subject': (found, wanted) =>
    both(
      `请把 ${found} 改为${wanted === '' ? '带“-序号”的网站备案号' : ` ${wanted}`}：没有后缀的是主体备案号，网站要标自己的号。`,
      `Change ${found} to ${wanted === '' ? 'the website’s number, with its suffix' : wanted}: without suffix it is the subject’s, and each site shows its own.`,
    ),
  'icp-of-app': (found) =>
    both(
      `请换成网站的备案号：${found} 的后缀是 APP（A）、小程序（X）或快应用（K）的。若这个页面就是 APP 内的页面，不用改。`,
      `Put the website’s number: the suffix of ${found} is an app’s (A), mini program’s (X) or quick app’s (K). On a page inside the app it is right.`,
    ),
  'several-icp': (found) =>
    both(
      `请只留本站的一个：页面上有几个不同的备案号（${found}）。`,
      `Keep this site’s alone: several ICP numbers are on the page (${found}).`,
    ),
  'mps-other': (found, wanted) =>
    both(
      `请把 ${found} 换成 ${wanted}：这不是本站的公安备案号。`,
      `Replace ${found} by ${wanted}: it is not this site’s MPS number.`,
    ),
  'number-wrong': (found, problem) => withProblem(found, problem),
  'number-doubtful': (found, problem) => withProblem(found, problem),
  'spelled-otherwise': (found, wanted) =>
    both(
      `建议写成 ${wanted}（现在是“${found}”）：与备案系统的写法一致，别人复制就能查到。`,
      `Better write ${wanted} (now “${found}”), as the filing system spells it, so that a copy can be looked up.`,
    ),
  'provinces-differ': (found, wanted) =>
    both(
      `请核对 ${found}：它与 ${wanted} 不是同一个省。两种备案都按主体所在地办理，多半抄错了一个。`,
      `Check ${found}: its province is not that of ${wanted}. Both follow the subject’s home, so one of them is likely copied wrongly.`,
    ),
} satisfies Partial<Record<FindingKind, Say>>;

const links = {
  'link-missing': (found, wanted) =>
    both(`请给 ${found} 加上链接 ${wanted}：现在点不开。`, `Link ${found} to ${wanted}: now it leads nowhere.`),
  'link-elsewhere': (found, wanted) =>
    both(
      `请把链接改为 ${wanted}：现在指向 ${found}，不是备案系统。`,
      `Change the link to ${wanted}: it leads to ${found}, which is no filing system.`,
    ),
  'link-script': (found, wanted) =>
    both(
      `请把链接改为 ${wanted}：现在是一段脚本（${found}），可能是被人改动过。`,
      `Change the link to ${wanted}: now it is a script (${found}), perhaps put there by somebody else.`,
    ),
  'link-old': (found, wanted) =>
    both(
      `请把链接改为 ${wanted === '' ? 'beian.mps.gov.cn 上带备案号的地址' : wanted}：${found} 是旧平台，已经打不开。`,
      `Change the link to ${wanted === '' ? 'the address with your number at beian.mps.gov.cn' : wanted}: ${found} is of the old platform and dead.`,
    ),
  'link-unencrypted': (found, wanted) =>
    both(
      `请把链接改为 ${wanted}：${found} 没有加密（http）。`,
      `Change the link to ${wanted}: ${found} is not encrypted (http).`,
    ),
  'link-deep': (found, wanted) =>
    both(
      `建议把链接改为 ${wanted}：${found} 是系统内页，改版就会失效；规定的是首页地址。`,
      `Better link to ${wanted}: ${found} is an inner page that may move; the rule names the home page.`,
    ),
  'code-missing': (found) =>
    both(
      `请在公安备案链接后加上 ?code= 和 14 位数字：${found} 只打开查询首页，查不到本站。`,
      `Add ?code= and the 14 digits to the MPS link: ${found} opens the search alone, not your site.`,
    ),
  'code-differs': (found, wanted) =>
    both(
      `请把链接改为 ${wanted}：${found} 里的号码与文字不一致，点开的是别的网站。`,
      `Change the link to ${wanted}: the code in ${found} is not the number in the text and opens another site.`,
    ),
  'icon-missing': () =>
    both(
      '建议在公安备案号前放上备案图标：从公安备案平台的网站详情里下载，放到自己的网站上。',
      'Better put the badge before the MPS number: download it from the site’s details on the police platform and host it yourself.',
    ),
  'icon-foreign': (found) =>
    both(
      `请把图标下载下来放到自己的网站上：${found} 是别人的地址，对方一改就不显示了，也不要用仿制的徽章。`,
      `Download the badge and host it yourself: ${found} is somebody else’s address and may vanish. Use no imitation of it.`,
    ),
} satisfies Partial<Record<FindingKind, Say>>;

const places = {
  hidden: (found, reason) => sayHidden(found, reason as HiddenReason),
  'only-in-source': (found, where) => sayUnseen(found, where as UnseenPlace),
  'not-at-bottom': (found) =>
    both(
      `请把 ${found} 移到首页底部：规定放在底部中央，别人也在那里找。`,
      `Move ${found} to the bottom of the home page: the rule says bottom centre, and people look there.`,
    ),
  'title-differs': (found, wanted) =>
    both(
      `请核对网站标题：页面标题是“${found}”，备案名称是“${wanted}”，抽查时会要求一致。改标题，或办理变更备案。`,
      `Check the title: the page says “${found}”, the filing says “${wanted}”, and inspections want them alike. Change the title or the filing.`,
    ),
  'not-home': (found, wanted) =>
    both(
      `这不是首页（${found}）。请打开 ${wanted} 再检查一次：规定说的是首页。`,
      `This is not the home page (${found}). Open ${wanted} and check again: the rule speaks of the home page.`,
    ),
} satisfies Partial<Record<FindingKind, Say>>;

const sentences: Record<FindingKind, Say> = { ...presence, ...whose, ...links, ...places };

/** What to change and why, in both languages. What the page says is quoted as text: whoever shows it must show it as text. */
export function sayFinding({ kind, found, wanted }: FooterFinding): Bilingual {
  return sentences[kind](clip(found), clip(wanted));
}

function withProblem(found: string, problem: string): Bilingual {
  const { zh, en } = sayNumberProblem(problem as NumberProblem);
  return { zh: `${found}：${zh}`, en: `${found}: ${en}` };
}

/** A page's own words, without what turns the direction of text or breaks lines, and no longer than a line or two. */
function clip(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
}
