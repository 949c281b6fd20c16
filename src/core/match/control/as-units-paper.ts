import type { CatalogueKey } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import type { Weighed } from './weigh-control';

const ofPaper: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'subject.certType',
  'subject.certNumber',
  'subject.certValidity',
  'subject.certImage',
  'subject.certAddress',
]);

const barePaper =
  /^[\s*＊]*证[件照](?:有效期(?:限|至)?|期限|起止日期|到期(?:日期|时间|日)|(?:扫描)?(?:图片|照片|附件|原件|扫描件|复印件|电子[件版]|影像))[\s:：*＊]*$/u;

const bareNumber = /^[\s*＊]*证[件照](?:号码?|编号)[\s:：*＊]*$/u;

/**
 * 证件有效期 and 证件扫描件 right after the number of the unit's paper, as the same paper's; or null.
 * @param last the control before it under the same headings
 */
export function asUnitsPaper(control: ControlSnapshot, last: Weighed | null): ControlSnapshot | null {
  if (!last?.key) return null;
  const ofSame = ofPaper.has(last.key) && barePaper.test(control.label);
  if (!ofSame && !(last.key === 'subject.certType' && bareNumber.test(control.label))) return null;
  return { ...control, label: `公司${control.label.replace(/[\s*＊:：]/gu, '')}` };
}
