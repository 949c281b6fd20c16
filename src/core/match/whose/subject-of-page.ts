import type { Snapshot } from '../../plan/snapshot';
import { interpretLabel } from '../label/interpret-label';
import type { PageKnowledge } from '../page-match';

type Thing = 'website' | 'app' | 'algorithm';

/** What a page asks about: 语言 on an APP's form is the APP's, 上线日期 on an algorithm's form the algorithm's. */
export interface PageSubject {
  /** What the block under these headings is about; else the page as a whole. */
  thingOf(path: string): Thing | null;
  /** Whether the page files an algorithm: its title or a heading says so. */
  readonly ofAlgorithm: boolean;
  /** Whether the page is the police's own: 备案号 without more is then theirs, which is never filled in. */
  readonly ofPolice: boolean;
  /** Whether title or headings speak of a filing. */
  readonly ofFiling: boolean;
  /** Whether the page keeps a website's settings (关键词, 版权): its 网站描述 is for search engines. */
  readonly ofSettings: boolean;
  /** Fields that only this kind of page, or the block under these headings, asks. */
  specialOf(path: string): PageKnowledge['special'];
}

const asked = 3;
const mostUnknown = 0.25;
const algorithmFiling =
  /算法(?:推荐|安全)?(?:服务)?(?:备案|填报|主体|信息)|(?:生成式人工智能|深度合成|大模型)(?:服务)?.{0,2}(?:登记|备案)/u;

/** The MIIT's SMS check asks no more than this; a cancellation asks the last six too, among much else. */
const mostOfSmsCheck = 9;
/** Province, code, mobile, last six and a drawing to be typed off. */
const mostOfSmsBlock = 5;
const longestCode = 16;
const resend = /短信重发|重新(?:获取|发送)短信|补发短信/u;

const settings = /SEO|关键[词字]|副标题|版权|统计代码|伪静态|robots/iu;

const police = /公安|网安|联网备案|国际联网|互联网站?安全管理/u;

/** Counts how often texts name each thing; the one named most, if it is one. */
class Tally {
  private readonly counts = { website: 0, app: 0, algorithm: 0 };

  add(text: string, isTitle = false): void {
    const { owner, unknown } = interpretLabel(text);
    // 新技术应用 is no APP, and 畅言appId some other service's.
    if (!isTitle && unknown > mostUnknown) return;
    if (owner === 'website' || owner === 'app' || owner === 'algorithm') this.counts[owner]++;
  }

  most(least = 1): Thing | null {
    const most = Math.max(this.counts.website, this.counts.app, this.counts.algorithm);
    const things = (['website', 'app', 'algorithm'] as const).filter((thing) => this.counts[thing] === most);
    const [thing] = things;
    if (most < least || things.length > 1 || !thing) return null;
    return thing === 'algorithm' && most < asked ? null : thing;
  }
}

/** The last six of an ID number are asked by the MIIT's SMS check alone. */
function asksIdLast6(text: string): boolean {
  return text !== '' && interpretLabel(text).attributes.includes('idLast6');
}

/** Reads what a page and its blocks are about from title, headings and labels. */
export function subjectOfPage(snapshot: Snapshot, knowledge: PageKnowledge): PageSubject {
  const page = new Tally();
  const blocks = new Map<string, Tally>();
  const checks = new Set<string>();
  const codes = new Set<string>();
  const visible = new Map<string, number>();
  const sections = new Set(snapshot.controls.map(({ section }) => section));
  const texts = new Set([snapshot.title, ...snapshot.headings, ...[...sections].flat()]);
  // One label alone (appId among a site's settings) says nothing of the page; its title and headings do.
  for (const text of texts) for (let weight = 0; weight < 2; weight++) page.add(text, text === snapshot.title);
  // Controls of one container share the very array of headings: joined once, asked once a label.
  const labelsUnder = new Map<readonly string[], Set<string>>();
  for (const { label, placeholder, section, visible: seen } of snapshot.controls) {
    const path = section.join('\n');
    if (seen) visible.set(path, (visible.get(path) ?? 0) + 1);
    if (asksIdLast6(placeholder) || asksIdLast6(label)) checks.add(path);
    else if (label.length <= longestCode && /验证码|核验码|校验码|附加码/u.test(label)) codes.add(path);
    const labels = labelsUnder.get(section) ?? new Set<string>();
    labelsUnder.set(section, labels);
    if (labels.has(label)) continue;
    labels.add(label);
    const block = blocks.get(path) ?? new Tally();
    blocks.set(path, block);
    block.add(label);
    page.add(label);
  }
  const isSmsCheck = checks.size > 0 && snapshot.controls.filter((one) => one.visible).length <= mostOfSmsCheck;
  const isSmsBlock = (path: string) =>
    checks.has(path) && codes.has(path) && (visible.get(path) ?? 0) <= mostOfSmsBlock;
  // Beside the check itself, the code can be asked for once more.
  const isResend = (path: string) => codes.has(path) && [...checks].some(isSmsBlock) && resend.test(path);
  const filesAlgorithm = [...texts].some((text) => algorithmFiling.test(text));
  const whole = page.most(2) ?? (filesAlgorithm ? 'algorithm' : null);
  return {
    ofAlgorithm: whole === 'algorithm' || filesAlgorithm,
    ofSettings: snapshot.controls.some(({ label }) => settings.test(label)),
    ofFiling:
      knowledge.isFilingPage ||
      [...texts].some((text) => /备案|报备|主办单位|开办主体|互联网安全管理|filing/iu.test(text)),
    ofPolice: [...texts].some((text) => police.test(text)),
    thingOf: (path) => blocks.get(path)?.most() ?? whole,
    specialOf: (path) => knowledge.special ?? (isSmsCheck || isSmsBlock(path) || isResend(path) ? 'sms' : null),
  };
}
