import type { CatalogueKey } from '../catalogue/fields';
import type { TextRule } from './define-rule';
import { type Finding, warn } from './finding';
import { cleanText } from './spelling';

/** How long a text should be, in characters as people count them. */
interface LengthRange {
  readonly min: number;
  readonly max: number;
}

const anything: LengthRange = { min: 2, max: 2000 };
// Reviewers return hollow descriptions first; no portal prints these limits, so they only warn.
const description: LengthRange = { min: 20, max: 2000 };
const ranges: Partial<Record<CatalogueKey, LengthRange>> = {
  'app.description': { min: 10, max: 500 },
  'app.operationStatus': { min: 4, max: 200 },
  'app.remark': { min: 15, max: 200 },
  'subject.remark': { min: 2, max: 200 },
  'subject.superiorUnit': { min: 2, max: 100 },
  'algorithm.name': { min: 4, max: 50 },
  'algorithm.productName': { min: 2, max: 50 },
  'algorithm.usageScenario': description,
  'algorithm.dataSources': description,
  'algorithm.strategyDescription': description,
  'algorithm.resultLabel': description,
  'algorithm.riskMechanism': description,
};

/** The range of a field's text, for a counter beside it. */
function lengthRangeOf(key: CatalogueKey): LengthRange {
  return ranges[key] ?? anything;
}

/** A text neither too short to say anything nor too long for the field. */
function testLength(raw: string, { min, max }: LengthRange): readonly Finding[] {
  const length = [...cleanText(raw)].length;
  if (length < min)
    return [
      warn(
        'too-short',
        `只有 ${length} 个字，建议至少 ${min} 个。请写得更具体。`,
        `This has ${length} characters; give at least ${min}. Be more specific.`,
      ),
    ];
  if (length <= max) return [];
  return [
    warn(
      'too-long',
      `有 ${length} 个字，建议不超过 ${max} 个。请精简。`,
      `This has ${length} characters; keep it to ${max}. Shorten it.`,
    ),
  ];
}

/** A remark is one line of 20 to 200 characters. */
function testRemark(text: string): readonly Finding[] {
  const findings = testLength(text, { min: 20, max: 200 });
  if (!/[\r\n]/.test(text.trim())) return findings;
  return [
    ...findings,
    warn('line-break', '备注请写成一行，不要换行。', 'Write the remark on one line, without line breaks.'),
  ];
}

export const lengthRule: TextRule = {
  id: 'R-LEN',
  source: 'unchecked',
  takes: 'text',
  test: (text, { key }) => testLength(text, lengthRangeOf(key)),
};
export const length2To50Rule: TextRule = {
  id: 'R-LEN2-50',
  source: 'wechat',
  takes: 'text',
  test: (text) => testLength(text, { min: 2, max: 50 }),
};
export const length20To200Rule: TextRule = {
  id: 'R-LEN20-200',
  source: 'wechat',
  takes: 'text',
  test: testRemark,
};
