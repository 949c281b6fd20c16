import { defineTexts } from '../../../i18n/text';

export const papersTexts = defineTexts({
  intro: {
    zh: '把纸上的、查询页上的内容照抄或粘贴到这里，和您的资料逐项核对。都可以不填：填了，对应的退回原因才查得出来。扩展不联网查，粘贴的原文也不保存。',
    en: 'Copy or paste here what stands on the papers and query pages; it is held against your data. All of it is optional: what is here can be checked. The extension looks nothing up itself, and pasted text is not kept.',
  },
  unnamed: { zh: '未命名', en: 'Unnamed' },
  ofSubject: { zh: '主体', en: 'The subject' },
  noted: (day: string) => ({ zh: `${day} 记下`, en: `noted ${day}` }),
  old: (day: string, days: number) => ({
    zh: `${day} 记下，已过 ${days} 天，请重新核对`,
    en: `noted ${day}, ${days} days ago: look again`,
  }),
  still: { zh: '仍然如此', en: 'Still so' },
  forget: { zh: '清空', en: 'Clear' },
  about: (action: { zh: string; en: string }, paper: { zh: string; en: string }) => ({
    zh: `${action.zh}：${paper.zh}`,
    en: `${action.en}: ${paper.en}`,
  }),
  paste: { zh: '粘贴整段文字', en: 'Paste the whole text' },
  read: (parts: { zh: string; en: string }[]) => ({
    zh: `已读出：${parts.map(({ zh }) => zh).join('、')}。请在下面核对。`,
    en: `Read: ${parts.map(({ en }) => en).join(', ')}. Check it below.`,
  }),
});

export const subjectPaperTexts = defineTexts({
  licence: { zh: '营业执照或其他证件', en: 'The licence' },
  licenceWhy: {
    zh: '看着证件再抄一遍，不要从上面复制：名称、住址差一个字、括号全角半角不同，都会退回。',
    en: 'Type it once more from the paper itself, not from above: one character that differs, even a bracket, returns the filing.',
  },
  name: { zh: '证件上的名称', en: 'Name as printed' },
  address: { zh: '证件上的住所', en: 'Address as printed' },
  holder: { zh: '工信部登记的主体', en: 'The subject as MIIT has it' },
  holderWhy: {
    zh: '备过案的才填，在服务商控制台“已备案信息”里看：与登记不同，会被判成首次备案或退回。',
    en: 'Only if you have filed before; the provider’s console shows it. A difference makes this a first filing or returns it.',
  },
  holderName: { zh: '登记的主办单位名称', en: 'Subject’s name on file' },
  certType: { zh: '登记的证件类型', en: 'Certificate type on file' },
  certNumber: { zh: '登记的证件号码', en: 'Certificate number on file' },
  order: { zh: '其他备案订单', en: 'Another order' },
  orderWhy: {
    zh: '同一证件同时只能有一个备案订单，别的服务商那里未完成的也算。',
    en: 'One certificate can have one order at a time, unfinished ones at other providers included.',
  },
  underWay: { zh: '还有另一个没完成的备案订单吗？', en: 'Is another order unfinished?' },
  mobile: { zh: '本省手机号码', en: 'Local mobiles' },
  mobileWhy: (province: { zh: string; en: string }, year: number) => ({
    zh: `${province.zh}要求负责人用本省手机号码（${year} 年口径）。归属地查不准，所以由您确认；换号后会再问。`,
    en: `${province.en} wants its own mobile numbers (as of ${year}). Where a number belongs cannot be told offline, so you say it; a new number is asked for again.`,
  }),
  local: (numbers: string) => ({ zh: `都是本省号码：${numbers}`, en: `All of them are local: ${numbers}` }),
});

export const servicePaperTexts = defineTexts({
  domain: { zh: '域名 WHOIS', en: 'WHOIS of the domain' },
  domainWhy: {
    zh: '在注册商控制台或 WHOIS 查询页查您的域名，全选、复制、粘贴：核对持有者是不是主体、注册商选得对不对、何时到期。',
    en: 'Look the domain up at the registrar or on a WHOIS page, select all, copy, paste: is the holder the subject, the registrar the right one, when does it end.',
  },
  holder: { zh: '域名持有者', en: 'Holder' },
  registrar: { zh: '注册商', en: 'Registrar' },
  createdOn: { zh: '注册日期', en: 'Registered on' },
  expiresOn: { zh: '到期日期', en: 'Expires on' },
  realNamed: { zh: '已实名认证', en: 'Holder verified' },
  realNameSince: { zh: '实名通过日期', en: 'Verified on' },
  readWithoutHolder: (parts: { zh: string; en: string }[]) => ({
    zh: `已读出：${parts.map(({ zh }) => zh).join('、')}。WHOIS 隐藏了持有者：请到注册商控制台看，填在下面。`,
    en: `Read: ${parts.map(({ en }) => en).join(', ')}. WHOIS hides the holder: see the registrar’s console, and enter it below.`,
  }),
  noWhois: {
    zh: '没有读出内容。请确认复制的是 WHOIS 查询结果，或者直接填下面几栏。',
    en: 'Nothing was read. Make sure that this is a WHOIS answer, or fill in the fields below.',
  },
  severalDomains: {
    zh: '没有采用：里面有几个域名的 WHOIS。请只粘贴这个网站的。',
    en: 'Not taken: it holds the WHOIS of several domains. Paste that of this site alone.',
  },
  otherDomain: (domain: string) => ({
    zh: `没有采用：这是 ${domain} 的，不是这个网站的域名。`,
    en: `Not taken: it is of ${domain}, not of this site’s domain.`,
  }),
  addresses: { zh: '域名解析到的 IP', en: 'Where the domain leads' },
  addressesWhy: {
    zh: '运行 nslookup 您的域名，或用在线工具，粘贴结果：公安备案的 IP 要与解析一致，用 CDN 的填解析到的。',
    en: 'Run nslookup on the domain or use an online tool, and paste the answer: MPS wants the IP that the domain resolves to, also behind a CDN.',
  },
  ips: { zh: '解析到的 IP', en: 'Addresses' },
  noAddress: { zh: '没有读出 IP 地址。', en: 'No address was found in it.' },
  notPublic: (ips: string) => ({
    zh: `没有采用：${ips} 不是公网地址，多半是代理软件的假地址。请关掉代理再查。`,
    en: `Not taken: ${ips} is no public address, most likely a proxy program’s. Switch it off and ask again.`,
  }),
  record: { zh: '工信部查询结果', en: 'MIIT’s record' },
  recordWhy: {
    zh: '到 beian.miit.gov.cn 查这个网站，粘贴结果：公安备案的名称要与 ICP 备案一字不差，开通日期不能早于通过日期。',
    en: 'Look the site up at beian.miit.gov.cn and paste the answer: MPS wants the very name of the ICP filing, and an opening not before its approval.',
  },
  siteName: { zh: '备案的网站（APP）名称', en: 'Filed name' },
  approvedOn: { zh: '审核通过日期', en: 'Approved on' },
  noRecord: { zh: '没有读出备案记录。', en: 'No record was found in it.' },
  severalRecords: {
    zh: '没有采用：有几条记录，分不清哪条是这个网站的。请先填好域名或备案号。',
    en: 'Not taken: there are several records and nothing says which is meant. Enter domain or number first.',
  },
  otherService: (of: string) => ({
    zh: `没有采用：这是 ${of} 的记录，不是这个网站的。`,
    en: `Not taken: it is the record of ${of}, not of this site.`,
  }),
  server: { zh: '服务器', en: 'The server' },
  serverWhy: {
    zh: '照服务商控制台填：要中国内地、包年包月、累计买满 3 个月、剩余满 1 个月、已备服务少于 5 个。',
    en: 'As the provider’s console shows it: mainland, a subscription, three months bought, one left, fewer than five services.',
  },
  mainland: { zh: '在中国内地', en: 'In the mainland' },
  subscription: { zh: '包年包月', en: 'A subscription' },
  monthsBought: { zh: '累计购买月数', en: 'Months bought in all' },
  serverEnds: { zh: '服务器到期日', en: 'Paid until' },
  services: { zh: '已备案的服务数', en: 'Services filed on it' },
  page: { zh: '打开的网站', en: 'The open site' },
  pageWhy: {
    zh: '打开网站首页，点工具栏图标，再点“检查本站页脚”：标题、备案号和登录、评论等功能就记在这里。打不开的请您来选。',
    en: 'Open the home page, press the toolbar icon, then “Check this site’s footer”: title, number and features such as login or comments are noted here. That a site is down you say yourself.',
  },
  opens: { zh: '现在能打开吗？', en: 'Does it open now?' },
  pageTitle: { zh: '网页标题：', en: 'Title: ' },
  number: { zh: '首页看得到备案号：', en: 'Its number is shown: ' },
  features: { zh: '看到的功能：', en: 'Features seen: ' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
});
