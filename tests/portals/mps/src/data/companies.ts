/** A row of the directories of access providers and registrars: what it is called, where it sits, what else finds it. */
export interface Company {
  readonly name: string;
  readonly region: readonly [string, string, string];
  readonly brands: readonly string[];
}

const beijing = (district: string): [string, string, string] => ['北京市', '市辖区', district];
const shanghai = (district: string): [string, string, string] => ['上海市', '市辖区', district];

/** Several rows of one name differ by region alone, as people meet it: the row of the contract is the right one. */
export const accessProviders: readonly Company[] = [
  { name: '腾讯云计算（北京）有限责任公司', region: beijing('海淀区'), brands: ['腾讯云'] },
  { name: '腾讯云计算（北京）有限责任公司', region: ['广东省', '深圳市', '南山区'], brands: ['腾讯云'] },
  { name: '腾讯云计算（北京）有限责任公司', region: shanghai('徐汇区'), brands: ['腾讯云'] },
  { name: '深圳市腾讯计算机系统有限公司', region: ['广东省', '深圳市', '南山区'], brands: ['腾讯', '腾讯云'] },
  { name: '阿里云计算有限公司', region: ['浙江省', '杭州市', '余杭区'], brands: ['阿里云', '万网'] },
  { name: '阿里云计算有限公司', region: ['浙江省', '杭州市', '西湖区'], brands: ['阿里云'] },
  { name: '华为云计算技术有限公司', region: ['贵州省', '贵阳市', '花溪区'], brands: ['华为云'] },
  { name: '北京百度网讯科技有限公司', region: beijing('海淀区'), brands: ['百度智能云', '百度云'] },
  { name: '北京火山引擎科技有限公司', region: beijing('海淀区'), brands: ['火山引擎'] },
  { name: '北京金山云网络技术有限公司', region: beijing('海淀区'), brands: ['金山云'] },
  { name: '北京青云科技集团股份有限公司', region: beijing('朝阳区'), brands: ['青云'] },
  { name: '优刻得科技股份有限公司', region: shanghai('杨浦区'), brands: ['UCloud'] },
  { name: '上海七牛信息技术有限公司', region: shanghai('浦东新区'), brands: ['七牛云'] },
  { name: '中移（苏州）软件技术有限公司', region: ['江苏省', '苏州市', '虎丘区'], brands: ['移动云'] },
  { name: '杭州又拍云科技有限公司', region: ['浙江省', '杭州市', '西湖区'], brands: ['又拍云'] },
  { name: '厦门三五互联科技股份有限公司', region: ['福建省', '厦门市', '思明区'], brands: ['三五互联'] },
  { name: '北京新网数码信息技术有限公司', region: beijing('大兴区'), brands: ['新网'] },
];

export const registrars: readonly Company[] = [
  { name: '北京新网数码信息技术有限公司', region: beijing('大兴区'), brands: ['新网', '腾讯云'] },
  { name: '腾讯云计算(北京)有限责任公司', region: beijing('海淀区'), brands: ['腾讯云', 'DNSPod'] },
  { name: '烟台帝思普网络科技有限公司', region: ['山东省', '烟台市', '芝罘区'], brands: ['腾讯云', 'DNSPod'] },
  { name: '广州云讯信息科技有限公司', region: ['广东省', '广州市', '天河区'], brands: ['腾讯云'] },
  { name: '阿里云计算有限公司（原万网）', region: ['浙江省', '杭州市', '余杭区'], brands: ['阿里云', '万网'] },
  { name: '阿里巴巴云计算（北京）有限公司', region: beijing('朝阳区'), brands: ['阿里云'] },
  { name: '厦门易名科技股份有限公司', region: ['福建省', '厦门市', '思明区'], brands: ['易名'] },
  { name: '厦门三五互联科技股份有限公司', region: ['福建省', '厦门市', '思明区'], brands: ['35互联'] },
  { name: '成都西维数码科技有限公司', region: ['四川省', '成都市', '武侯区'], brands: ['西部数码'] },
];

/** What the region's name list ends with; it opens a second input. */
export const otherCompany = '其他';

/** The names on offer for a region, each once, and 其他. */
export function companiesIn(companies: readonly Company[], region: readonly string[]): string[] {
  const here = companies.filter((company) => company.region.join('/') === region.join('/'));
  return [...new Set(here.map((company) => company.name)), otherCompany];
}

/** What the search dialog finds: by name or by brand. */
export function searchCompanies(companies: readonly Company[], words: string): Company[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  return companies.filter(
    (company) => company.name.includes(wanted) || company.brands.some((brand) => brand.includes(wanted)),
  );
}
