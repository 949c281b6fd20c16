import type { FieldId } from '../../catalogue/fields';
import { type PreApproval, preApprovals } from '../../directory/pre-approvals';
import { type CrossRule, finding } from './cross-rule';
import { textOf, textsOf } from './read-values';
import { wordsIn } from './site-texts';

/** The services whose texts may hint at a sector, and the field that declares it. */
const services: readonly { readonly declared: FieldId; readonly texts: readonly FieldId[] }[] = [
  { declared: 'website.preApprovals', texts: ['website.name', 'website.content', 'website.remark'] },
  { declared: 'app.preApprovals', texts: ['app.name', 'app.content', 'app.description', 'app.remark'] },
];

/** A name or a description that speaks of news, drugs or finance needs the sector's approval, or a commitment. */
export const preApproval: CrossRule = ({ values }) =>
  services.flatMap(({ declared, texts }) => {
    const written = texts.flatMap((fieldId) => textsOf(values, fieldId)).join('\n');
    if (written === '') return [];
    const chosen = textsOf(values, declared);
    return preApprovals.flatMap((sector) => {
      const unit = sector.name === '互联网金融' ? `\n${textOf(values, 'subject.name')}` : '';
      const [word] = chosen.includes(sector.name) ? [] : wordsIn(written + unit, sector.keywords);
      return word === undefined
        ? []
        : finding('warn', 'X-PREAPPROVAL-KEYWORDS', declared, say(sector, word), 'tencent');
    });
  });

function say(sector: PreApproval, word: string) {
  const paper = sector.document ?? '批准文件';
  return {
    zh: `请准备${paper}并勾选“${sector.name}”：内容里有“${word}”，可能属于前置审批。确实不涉及的，请备好承诺书。`,
    en: `Have the approval (${paper}) ready and tick “${sector.name}”: “${word}” may need it. If it does not apply, prepare a letter of commitment.`,
  };
}
