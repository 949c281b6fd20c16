import { defineTexts } from '../../../i18n/text';

export const choosingTexts = defineTexts({
  help: { zh: '不知道怎么选？', en: 'Not sure what to choose?' },
  take: { zh: '就这样填', en: 'Use this' },
  source: { zh: '依据：', en: 'Source: ' },
  legalName: { zh: '公司全称', en: 'Company' },
  region: { zh: '公司所在地', en: 'Where it sits' },
  methods: { zh: '接入方式', en: 'Method of access' },
  searchWord: { zh: '门户里搜', en: 'Search the portal for' },
  whois: { zh: 'WHOIS 里写作', en: 'WHOIS spells it' },
  host: {
    zh: '云服务器选“租赁主机”，虚拟主机或静态托管选“租赁虚拟空间”。',
    en: 'A rented server is 租赁主机, web hosting 租赁虚拟空间.',
  },
  regionUnsure: { zh: '（未核实，以门户查询结果为准）', en: ' (not verified: the portal’s own list decides)' },
  takeCompany: { zh: '填入全称和所在地', en: 'Fill in company and region' },
  takeMethod: (method: string) => ({ zh: `接入方式填“${method}”`, en: `Method: ${method}` }),
  unknownCompany: {
    zh: '目录里没有这家公司：请按它的营业执照写全称，所在地以门户的查询结果为准。',
    en: 'The directory does not know this company: give its full legal name; the portal’s own list decides the region.',
  },
  findRegistrar: {
    zh: '怎么查：在 WHOIS 里看 Sponsoring Registrar（注册商）一行，买域名的平台不一定就是它。',
    en: 'How to find it: the line “Sponsoring Registrar” in WHOIS. The shop you bought the domain in may be another company.',
  },
  reseller: (brand: string, names: string) => ({
    zh: `在${brand}买的域名，注册商可能是：${names}。`,
    en: `Domains bought at ${brand} may be registered with: ${names}.`,
  }),
  certificates: (nature: string) => ({
    zh: `“${nature}”对应的证件类型：`,
    en: `Certificates that go with ${nature}:`,
  }),
  demands: (province: string) => ({
    zh: `${province}的要求（会变，以当地管局为准）`,
    en: `What ${province} asks for (it changes: the local administration decides)`,
  }),
  noDemands: (province: string) => ({
    zh: `没有查到${province}的特别要求。`,
    en: `No particular demands of ${province} are known.`,
  }),
});
