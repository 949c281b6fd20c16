import { describe, expect, it } from 'vitest';
import { chooseRegion, samePlace } from '../../../src/core/choose/choose-region';

const hangzhou = ['浙江省', '杭州市', '余杭区'];
const beijing = ['北京市', '海淀区'];

const found: readonly (readonly [
  path: readonly string[],
  level: number,
  offered: readonly string[],
  index: number,
  why: string,
])[] = [
  [hangzhou, 0, ['北京市', '浙江省'], 1, 'exact'],
  [hangzhou, 0, ['请选择', '北京', '浙江'], 2, 'without the ending'],
  [hangzhou, 1, ['杭州', '宁波'], 0, 'without the ending'],
  [hangzhou, 2, ['市辖区', '余杭区', '临平区'], 1, 'the county, not the filler'],
  [['广西壮族自治区', '南宁市', '青秀区'], 0, ['广东', '广西'], 1, 'short name of an autonomous region'],
  [['广西', '南宁', '青秀区'], 0, ['广东省', '广西壮族自治区'], 1, 'and the other way round'],
  [['内蒙古自治区', '呼和浩特市', '新城区'], 0, ['内蒙古', '黑龙江'], 0, 'short name'],
  [['湖北省', '恩施土家族苗族自治州', '恩施市'], 1, ['恩施州', '宜昌市'], 0, 'short name of a prefecture'],
  [['海南省', '陵水黎族自治县'], 1, ['陵水县', '三亚市'], 0, 'short name of an autonomous county'],
  [['香港特别行政区', '九龙'], 0, ['澳门', '香港'], 1, 'special region'],
  [beijing, 0, ['天津市', '北京市'], 1, 'municipality'],
  [beijing, 1, ['东城区', '海淀区'], 1, 'two levels'],
  [beijing, 1, ['市辖区'], 0, '市辖区 between'],
  [beijing, 1, ['北京市'], 0, 'the city repeated'],
  [beijing, 2, ['东城区', '海淀区'], 1, 'the district as third level'],
  [['北京市', '市辖区', '海淀区'], 1, ['东城区', '海淀区'], 1, 'a path with 市辖区 on a page without'],
  [['北京市', '北京市', '海淀区'], 2, ['海淀区'], 0, 'a path with the city repeated'],
  [['北京', '海淀'], 1, ['东城区', '海淀区'], 1, 'short path'],
  [['重庆市', '渝中区'], 1, ['市辖区', '县'], 0, 'a district of Chongqing'],
  [['重庆市', '云阳县'], 1, ['市辖区', '县'], 1, 'a county of Chongqing'],
  [['重庆市', '云阳县'], 1, ['重庆城区', '重庆郊县'], 1, "a map service's wording"],
  [['重庆市', '云阳县'], 2, ['云阳县', '奉节县'], 0, 'under it'],
  [['湖北省', '仙桃市'], 1, ['武汉市', '仙桃市'], 1, 'a county-level city in its own right'],
  [['湖北省', '仙桃市'], 1, ['武汉市', '省直辖县级行政区划'], 1, 'or under the filler'],
  [['湖北省', '仙桃市'], 2, ['仙桃市', '潜江市'], 0, 'under it'],
  [['湖北省', '省直辖县级行政区划', '仙桃市'], 1, ['武汉市', '仙桃市'], 1, 'a path with the filler on a page without'],
  [
    ['新疆维吾尔自治区', '自治区直辖县级行政区划', '石河子市'],
    1,
    ['乌鲁木齐市', '自治区直辖县级行政区划'],
    1,
    'filler',
  ],
  [['广东省', '东莞市'], 1, ['东莞市', '中山市'], 0, 'a city without counties'],
  [['广东省', '东莞市'], 2, ['东莞市'], 0, 'whose third level repeats it'],
  [['广东省', '东莞市'], 2, ['市辖区'], 0, 'or is a filler'],
  [['山西省', '晋城市', '城区'], 2, ['城区', '泽州县'], 0, 'a district that is called 城区'],
  [['山西省', '阳泉市', '矿区'], 2, ['城区', '矿区', '郊区'], 1, 'a district that is called 矿区'],
];

const refused: readonly (readonly [
  path: readonly string[],
  level: number,
  offered: readonly string[],
  code: string,
  why: string,
])[] = [
  [hangzhou, 0, ['330000', '110000'], 'region-not-offered', 'codes are not guessed'],
  [hangzhou, 2, ['西湖区', '上城区'], 'region-not-offered', 'the county is missing'],
  [hangzhou, 3, ['五常街道'], 'region-level-missing', 'a level below the value'],
  [['浙江省', '杭州市'], 2, ['西湖区', '余杭区'], 'region-level-missing', 'the value has no county'],
  [['浙江省'], 1, ['杭州市', '宁波市'], 'region-level-missing', 'the value has no city'],
  [['湖南省', '长沙市', '长沙县'], 1, ['长沙县', '株洲市'], 'region-not-offered', '长沙县 is not 长沙市'],
  [['辽宁省', '朝阳市', '朝阳县'], 2, ['朝阳区', '双塔区'], 'region-not-offered', '朝阳区 is not 朝阳县'],
  [['北京市', '朝阳区'], 1, ['朝阳县'], 'region-not-offered', 'nor the other way round'],
  [beijing, 0, ['请选择', '全部'], 'region-not-offered', 'placeholders'],
  [[], 0, ['北京市'], 'value-does-not-fit', 'no path'],
];

describe('chooseRegion', () => {
  it.each(found)('%j at level %i among %j is %i (%s)', (path, level, offered, index) => {
    expect(chooseRegion(path, level, offered)).toEqual({ ok: true, index });
  });

  it.each(refused)('%j at level %i among %j is refused as %s (%s)', (path, level, offered, code) => {
    expect(chooseRegion(path, level, offered)).toEqual({ ok: false, refused: code });
  });
});

describe('samePlace', () => {
  it.each([
    [beijing, ['北京', '市辖区', '海淀区'], true],
    [beijing, ['北京市', '北京市', '海淀区'], true],
    [hangzhou, ['浙江', '杭州', '余杭'], true],
    [hangzhou, ['浙江省', '杭州市'], false],
    [['湖北省', '仙桃市'], ['湖北省', '省直辖县级行政区划', '仙桃市'], true],
    [['北京市', '朝阳区'], ['辽宁省', '朝阳市', '朝阳区'], false],
    [beijing, [], false],
  ] as const)('%j and %j: %s', (one, other, same) => {
    expect(samePlace(one, other)).toBe(same);
  });
});
