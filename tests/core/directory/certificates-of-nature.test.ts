import { describe, expect, it } from 'vitest';
import { certificatesOfNature, findUnitNature } from '../../../src/core/directory/certificates-of-nature';

describe('certificatesOfNature', () => {
  it.each([
    ['企业', '营业执照（个人或企业）'],
    ['企业', '外国企业常驻代表机构登记证'],
    ['企业', '营业执照证书'],
    ['企业', '统一社会信用代码证'],
    ['个体经营', '营业执照（个人或企业）'],
    ['事业单位', '事业单位法人证书'],
    ['民办非企业', '民办学校办学许可证'],
    ['律师事务所', '律师事务所执业许可证'],
    ['军队', '部队代号'],
    ['个人', '居民身份证'],
    ['个人', '台湾居民居住证'],
  ])('gives %s %s', (nature, certificate) => {
    expect(certificatesOfNature(nature)).toContain(certificate);
  });

  it.each([
    ['个人', '营业执照（个人或企业）'],
    ['个人', '统一社会信用代码证'],
    ['企业', '居民身份证'],
    ['企业', '事业单位法人证书'],
    ['事业单位', '营业执照证书'],
    ['医疗机构', '律师事务所执业许可证'],
  ])('does not give %s %s', (nature, certificate) => {
    expect(certificatesOfNature(nature)).not.toContain(certificate);
  });

  it('gives nothing to a nature nobody lists', () => {
    expect(certificatesOfNature('公司')).toEqual([]);
    expect(findUnitNature('')).toBeNull();
  });
});
