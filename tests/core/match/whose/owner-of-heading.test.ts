import { describe, expect, it } from 'vitest';
import type { PersonRole } from '../../../../src/core/catalogue/person-role';
import { namesEither, ownerOfHeading } from '../../../../src/core/match/whose/owner-of-heading';
import type { Owner } from '../../../../src/core/match/whose/owners';

const headings: Record<string, string> = {
  subjectOwner: `主体负责人信息 主办单位负责人 主办单位主要负责人 单位负责人信息 一、主体负责人 开办主体负责人基本情况 主办者负责人
    备案主体负责人 企业负责人 公司负责人资料 运营者负责人 主体责任人 开办单位负责人（法人） 申请单位负责人
    主办者一方的负责人`,
  siteOwner: `网站负责人 站点负责人 网站责任人 网站管理负责人 网站（APP）负责人 APP负责人 小程序负责人 服务负责人
    互联网信息服务负责人 三、网站负责人信息 网站的负责人资料 网站由谁负责 应用责任人 网站负责人，可与法人为同一人
    互联网信息服务的负责人`,
  securityOwner: `网站安全负责人 网络与信息安全负责人 安全管理员 网络安全责任人 信息网络安全负责人 网站安全员 第一安全责任人
    网络安全联络员 网络安全直接责任人 网络安全专管员`,
  emergencyContact: `应急联络人 网站应急联络人 紧急联系人 24小时应急联系人 应急值班人员 应急处置负责人 应急值守人员 应急响应人员
    突发事件应急联系人`,
  legalRep: '法定代表人 法人信息 企业法人 法人代表 法定代表人（负责人）',
  stranger: `经办人 填表人 代办人 对接人（跟我们联系的人） 技术负责人 财务负责人 客服联系人 运维负责人 委托代理人 项目经理 销售顾问
    域名持有者 接入商联系人 技术支持单位 审核人员`,
};

describe('whose block a heading begins', () => {
  const cases = Object.entries(headings).flatMap(([owner, list]) =>
    list.split(/\s+/).map((heading) => ({ heading, owner: owner as Owner })),
  );

  it.each(cases)('$heading: $owner', ({ heading, owner }) => {
    expect(ownerOfHeading(heading, [], false)).toBe(owner);
  });

  it.each(['网站备案管理系统', '备案服务平台'])('%s is a system, nobody’s block', (heading) => {
    expect(ownerOfHeading(heading, [], false)).toBe(null);
  });

  it.each([
    ['主体负责人信息多数省份要求主体负责人为法定代表人', 'subjectOwner'],
    ['主体负责人信息 企业填写法人信息', 'subjectOwner'],
    ['安全负责人信息 填写主体负责人', 'securityOwner'],
    ['网站负责人信息 默认同主体负责人', 'siteOwner'],
    ['经办人信息 非法定代表人办理时填写', 'stranger'],
    ['网站信息 网站负责人须如实填写', 'website'],
    ['接入信息 由网站负责人确认', 'access'],
    ['主办单位信息（主体负责人须为法定代表人）', 'subject'],
    ['网站信息请与主办单位保持一致', 'website'],
    ['网站信息安全负责人', 'securityOwner'],
    ['联系人信息（网站负责人）', 'siteOwner'],
    ['主办单位法定代表人信息', 'legalRep'],
  ])('%s is the block of whom it names first: %s', (heading, owner) => {
    expect(ownerOfHeading(heading, [], false)).toBe(owner);
  });

  it('knows 联系人 and 填报人 where an algorithm is filed', () => {
    expect(ownerOfHeading('联系人信息', [], true)).toBe('algorithmContact');
    expect(ownerOfHeading('填报人', [], true)).toBe('algorithmContact');
  });

  it('believes the portal’s own words first', () => {
    const roles: [string, PersonRole][] = [['负责人', 'securityOwner']];
    expect(ownerOfHeading('网站负责人', roles, false)).toBe('securityOwner');
  });

  it('tells 开办者 from 开办者负责人', () => {
    expect(namesEither('开办者信息')).toBe(true);
    expect(namesEither('开办者负责人')).toBe(false);
  });
});
