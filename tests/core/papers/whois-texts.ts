import type { Whois } from '../../../src/core/papers/read-whois';

/** A WHOIS text as a person copies it, in a real format, and what it says. */
export interface WhoisText {
  readonly from: string;
  readonly text: string;
  readonly says: Whois;
  readonly holderHidden?: true;
}

const period = { createdOn: '2019-06-28', expiresOn: '2027-06-28' };

export const whoisTexts: readonly WhoisText[] = [
  {
    from: 'CNNIC',
    text: `Domain Name: example.cn
ROID: 20190628s10001s00082127-cn
Domain Status: clientDeleteProhibited
Domain Status: clientTransferProhibited
Registrant: 北京晴川科技有限公司
Registrant Contact Email: domain@example.cn
Sponsoring Registrar: 阿里云计算有限公司（万网）
Name Server: dns9.hichina.com
Registration Time: 2019-06-28 12:20:05
Expiration Time: 2027-06-28 12:20:05
DNSSEC: unsigned`,
    says: { holder: '北京晴川科技有限公司', registrar: '阿里云计算有限公司（万网）', ...period },
  },
  {
    from: 'Verisign, thin',
    text: `   Domain Name: EXAMPLE.COM
   Registry Domain ID: 2336799_DOMAIN_COM-VRSN
   Registrar WHOIS Server: grs-whois.hichina.com
   Registrar URL: http://www.net.cn
   Updated Date: 2024-08-14T07:01:34Z
   Creation Date: 2019-06-28T04:00:00Z
   Registry Expiry Date: 2027-06-28T04:00:00Z
   Registrar: Alibaba Cloud Computing (Beijing) Co., Ltd.
   Registrar IANA ID: 420
   Registrar Abuse Contact Email: DomainAbuse@service.aliyun.com
   Domain Status: ok https://icann.org/epp#ok
   Name Server: DNS9.HICHINA.COM
>>> Last update of whois database: 2026-01-01T00:00:00Z <<<
The Registry database contains ONLY .COM, .NET, .EDU domains and Registrars.`,
    says: { registrar: 'Alibaba Cloud Computing (Beijing) Co., Ltd.', ...period },
  },
  {
    from: 'a registrar of ICANN, thick',
    text: `Domain Name: example.com
Registrar: DNSPod, Inc.
Registrar IANA ID: 1697
Creation Date: 2019-06-28T12:20:05Z
Registrar Registration Expiration Date: 2027-06-28T12:20:05Z
Registrant Name: Li Chuan
Registrant Organization: 北京晴川科技有限公司
Registrant State/Province: Bei Jing
Registrant Country: CN
Admin Name: REDACTED FOR PRIVACY
Tech Organization: REDACTED FOR PRIVACY`,
    says: { holder: '北京晴川科技有限公司', registrar: 'DNSPod, Inc.', ...period },
  },
  {
    from: 'a registrar that hides the holder',
    text: `Domain Name: example.com
Registrar: Xin Net Technology Corporation
Registrant Organization: REDACTED FOR PRIVACY
Registrant Name: Redacted for Privacy
Creation Date: 2019-06-28T12:20:05Z
Registry Expiry Date: 2027-06-28T12:20:05Z`,
    says: { registrar: 'Xin Net Technology Corporation', ...period },
    holderHidden: true,
  },
  {
    from: '阿里云, name and value on lines of their own',
    text: `域名 Domain Name
example.com
注册商 Registrar
Alibaba Cloud Computing (Beijing) Co., Ltd.
联系邮箱 Registrar Abuse Contact Email
DomainAbuse@service.aliyun.com
域名持有者 Registrant
北京晴川科技有限公司
注册日期 Registration Date(UTC)
2019-06-28 12:20:05
到期日期 Expiration Date(UTC)
2027-06-28 12:20:05
域名状态 Domain Status
正常（ok）
DNS 服务器 Name Server
DNS9.HICHINA.COM`,
    says: { holder: '北京晴川科技有限公司', registrar: 'Alibaba Cloud Computing (Beijing) Co., Ltd.', ...period },
  },
  {
    from: '阿里云, copied with tabs',
    text: '域名\texample.com\n注册商\t阿里云计算有限公司（原万网）\n域名持有者\t北京晴川科技有限公司\n注册日期\t2019年06月28日\n到期日期\t2027年06月28日',
    says: { holder: '北京晴川科技有限公司', registrar: '阿里云计算有限公司（原万网）', ...period },
  },
  {
    from: '腾讯云',
    text: `域名：example.com
注册商：腾讯云计算（北京）有限责任公司
域名所有者：北京晴川科技有限公司
注册时间：2019-06-28 12:20:05
过期时间：2027-06-28 12:20:05
域名实名状态：已实名
DNS：f1g1ns1.dnspod.net`,
    says: {
      holder: '北京晴川科技有限公司',
      registrar: '腾讯云计算（北京）有限责任公司',
      realNamed: true,
      ...period,
    },
  },
  {
    from: '站长之家',
    text: `域名 example.com [whois反查]
其他常用域名后缀查询： cn com cc net org
注册商 Xin Net Technology Corporation
联系邮箱 supervision@xinnet.com [whois反查]
创建时间 2019年06月28日
过期时间 2027年06月28日
域名服务器 whois.paycenter.com.cn`,
    says: { registrar: 'Xin Net Technology Corporation', ...period },
  },
  {
    from: 'a page that masks with stars',
    text: '域名：example.com\n注册人：北京***公司\n注册商：商中在线科技股份有限公司\n注册时间：2019/6/28\n到期时间：2027/6/28',
    says: { registrar: '商中在线科技股份有限公司', ...period },
    holderHidden: true,
  },
  {
    from: 'a console, not yet verified',
    text: '域名名称  example.com\n域名持有者（中文）  陈小满\n域名注册商  烟台帝思普网络科技有限公司\n实名认证状态  未实名认证\n注册时间  2019-06-28\n到期时间  2027-06-28',
    says: { holder: '陈小满', registrar: '烟台帝思普网络科技有限公司', realNamed: false, ...period },
  },
  {
    from: 'a console, with the day of the check',
    text: '域名：example.com\n持有者：陈小满\n实名认证：已通过\n实名认证时间：2026-05-07 10:11:12',
    says: { holder: '陈小满', realNamed: true, realNameSince: '2026-05-07' },
  },
  {
    from: 'a copy without its line breaks',
    text: 'Domain Name: example.cn ROID: 20190628s10001s00082127-cn Domain Status: ok Registrant: 北京晴川科技有限公司 Sponsoring Registrar: 北京新网数码信息技术有限公司 Registration Time: 2019-06-28 12:20:05 Expiration Time: 2027-06-28 12:20:05 DNSSEC: unsigned',
    says: { holder: '北京晴川科技有限公司', registrar: '北京新网数码信息技术有限公司', ...period },
  },
  {
    from: 'full-width colons, no-break spaces, Windows lines',
    text: 'Domain Name：\u00a0example.cn\r\nRegistrant：\u3000北京晴川科技有限公司\r\nSponsoring Registrar：\u00a0厦门易名科技股份有限公司\r\nRegistration Time：2019-06-28\r\nExpiration Time：2027-06-28\r\n',
    says: { holder: '北京晴川科技有限公司', registrar: '厦门易名科技股份有限公司', ...period },
  },
  {
    from: 'a registry of another style of dates',
    text: 'Domain Name: example.com\nRegistrar: Bizcn.com, Inc.\nCreated: 28-Jun-2019\nExpires: 28-Jun-2027',
    says: { registrar: 'Bizcn.com, Inc.', ...period },
  },
  {
    from: 'a registry that writes days as digits',
    text: 'domain:  example.com\nregistrar:  Chengdu west dimension digital\ncreated:  20190628\nexpires:  20270628T122005Z',
    says: { registrar: 'Chengdu west dimension digital', ...period },
  },
  {
    from: 'a Chinese domain',
    text: 'Domain Name: 示例.中国\nRegistrant: 示例科技有限公司\nSponsoring Registrar: 阿里云计算有限公司（万网）',
    says: { holder: '示例科技有限公司', registrar: '阿里云计算有限公司（万网）' },
  },
  {
    from: 'the registrar with its address behind it',
    text: '注册商: Alibaba Cloud Computing Ltd. d/b/a HiChina (www.net.cn)\n域名持有者: 陈小满',
    says: { holder: '陈小满', registrar: 'Alibaba Cloud Computing Ltd. d/b/a HiChina' },
  },
];
