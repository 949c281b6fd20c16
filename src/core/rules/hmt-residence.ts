import { siblingText } from './about';
import type { TextRule } from './define-rule';
import { error, type Finding } from './finding';
import { testIdCard } from './id-card';
import { cleanCode } from './spelling';

/** A residence permit of people from Hong Kong, Macau and Taiwan: an identity number under 810000, 820000 or 830000. */
function testHmtResidence(raw: string, today: string, permit = ''): readonly Finding[] {
  const findings = testIdCard(raw, today);
  const prefix = cleanCode(raw).slice(0, 6);
  const wanted = permit.startsWith('台湾')
    ? ['830000']
    : permit.startsWith('港澳')
      ? ['810000', '820000']
      : ['810000', '820000', '830000'];
  if (findings.some(({ reason }) => reason === 'format') || wanted.includes(prefix)) return findings;
  const said = wanted.join('、');
  return [
    error(
      'region',
      `${permit || '港澳台居民居住证'}号码以 ${said} 开头，您填的以 ${prefix} 开头。请核对证件类型和号码。`,
      `The number of this residence permit begins with ${wanted.join(' or ')}; yours begins with ${prefix}. Check the type of document and the number.`,
    ),
    ...findings.filter(({ reason }) => reason !== 'region'),
  ];
}

export const hmtResidenceRule: TextRule = {
  id: 'R-HMT-RESIDENCE',
  source: 'gb11643',
  takes: 'text',
  test: (text, about) => testHmtResidence(text, about.today, siblingText(about, 'idType')),
};
