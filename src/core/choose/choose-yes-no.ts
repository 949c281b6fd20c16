import { type Choice, onlyOne, refuse } from './choice';
import { isPlaceholderOption, normaliseOption } from './normalise-option';

const yes = new Set(
  [
    '是',
    '有',
    '涉及',
    '提供',
    '包含',
    '含',
    '需要',
    '具备',
    '具有',
    '交互式',
    '交互',
    '已有',
    '已上线',
    '开启',
    '长期',
    '长期有效',
  ].concat(['永久', '永久有效', 'true', 'yes', 'y', '1', '√']),
);
const no = new Set(
  [
    '否',
    '无',
    '没有',
    '不是',
    '不涉及',
    '不提供',
    '不包含',
    '不含',
    '不需要',
    '不具备',
    '不具有',
    '非交互式',
    '非交互',
    '未上线',
  ].concat(['关闭', '非长期', '非长期有效', '固定期限', '有固定期限', 'false', 'no', 'n', '0', '×']),
);
const negation = /^(?:没有|不是|不|非|无|未|否)/;

/** Whether a lone answer says yes or no; null when it is neither. */
export function polarityOf(answer: string): boolean | null {
  const plain = normaliseOption(answer);
  if (yes.has(plain)) return true;
  if (no.has(plain)) return false;
  const lead = /^\s*(是|否|有|无)[\s,，、:：;；(（\-—/]/.exec(answer)?.[1];
  return lead === undefined ? null : lead === '是' || lead === '有';
}

/** What an answer affirms or denies: `不提供评论` and `提供评论` share `提供评论`. */
function subjectMatter(plain: string): { denied: boolean; matter: string } {
  const denied = negation.test(plain);
  return { denied, matter: plain.replace(negation, '').replace(/^(?:有|是|已)/, '') };
}

/** Two answers of which one denies what the other affirms tell their own polarity. */
function polarities(offered: readonly string[]): (boolean | null)[] {
  const known = offered.map((option) => (isPlaceholderOption(option) ? null : polarityOf(option)));
  const parts = offered.map((option) => subjectMatter(normaliseOption(option)));
  return known.map((polarity, at) => {
    const own = parts[at];
    if (polarity !== null || !own || own.matter === '') return polarity;
    const opposite = parts.some((other) => other.matter === own.matter && other.denied !== own.denied);
    return opposite ? !own.denied : null;
  });
}

/** Which option answers a yes/no question, in whatever words the page asks it. */
export function chooseYesNo(wanted: boolean, offered: readonly string[]): Choice {
  const found = polarities(offered).flatMap((polarity, index) => (polarity === wanted ? [index] : []));
  return onlyOne(found) ?? refuse('option-not-offered');
}

/** Whether the options offered are a yes and a no, nothing else. */
export function isYesNo(offered: readonly string[]): boolean {
  const real = polarities(offered.filter((option) => !isPlaceholderOption(option)));
  return real.length === 2 && real.includes(true) && real.includes(false);
}
