import type { About } from './about';
import type { ListRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { provinceOf } from './province';
import { cleanText } from './spelling';

// Cities without counties: their path ends at the city.
const citiesWithoutCounties: ReadonlySet<string> = new Set(['东莞市', '中山市', '儋州市', '嘉峪关市']);
const municipalityLevels: ReadonlySet<string> = new Set(['市辖区', '县', '市辖县']);

/** A path of province, city and county; municipalities leave out 市辖区 or not. */
function testRegion(path: readonly string[]): readonly Finding[] {
  const parts = path.map(cleanText).filter((part) => part !== '');
  const province = provinceOf(parts[0] ?? '');
  if (!province)
    return [
      error(
        'unknown-province',
        `“${(parts[0] ?? '').slice(0, 20)}”不是省、自治区或直辖市。请从省开始逐级选择。`,
        `“${(parts[0] ?? '').slice(0, 20)}” is not a province. Choose level by level, beginning with the province.`,
      ),
    ];
  const below = province.municipality ? parts.slice(1).filter((part) => !municipalityLevels.has(part)) : parts.slice(1);
  const wanted = province.municipality ? 1 : 2;
  if (below.length > wanted) return [tooDeep];
  if (below.length === wanted || citiesWithoutCounties.has(below[0] ?? '')) return [];
  return below.length === 0 ? [provinceOnly] : [noCounty];
}

const tooDeep = error(
  'too-deep',
  '省市区只选到区、县一级。街道和门牌请写在详细地址里。',
  'The region ends at the district or county. Street and number belong in the detailed address.',
);
const provinceOnly = error(
  'incomplete',
  '只选了省级。请继续选择到市、区（县）。',
  'Only the province is chosen. Go on to city and county.',
);
// Counties directly under a province have portals' own lists, so a missing third level cannot be an error.
const noCounty = warn(
  'incomplete',
  '没有选到区、县。若平台的列表里还有下一级，请继续选择。',
  'No district or county is chosen. If the portal lists another level, choose it too.',
);

function test(path: readonly string[], { key }: About): readonly Finding[] {
  // The first step of an ICP filing asks for the province alone, and has a rule for it.
  const provinceFirst = key === 'subject.region';
  return provinceFirst && (path.length === 1 || !provinceOf(path[0] ?? '')) ? [] : testRegion(path);
}

export const regionRule: ListRule = { id: 'R-REGION3', source: 'tencent', takes: 'list', test };
