/** A mainland province as numbers, names and domains show it. */
export interface Province {
  readonly name: string;
  readonly fullName: string;
  readonly en: string;
  /** First two digits of ID numbers, credit codes and MPS numbers (GB/T 2260). */
  readonly gbPrefix: string;
  /** The character in MIIT numbers: Sichuan, Guizhou and Gansu differ from the police's. */
  readonly icp: string;
  readonly mps: string;
  readonly cnSuffix: string;
  readonly municipality?: true;
}

export const provinces: readonly Province[] = [
  {
    name: '北京',
    fullName: '北京市',
    en: 'Beijing',
    gbPrefix: '11',
    icp: '京',
    mps: '京',
    cnSuffix: '.bj.cn',
    municipality: true,
  },
  {
    name: '天津',
    fullName: '天津市',
    en: 'Tianjin',
    gbPrefix: '12',
    icp: '津',
    mps: '津',
    cnSuffix: '.tj.cn',
    municipality: true,
  },
  { name: '河北', fullName: '河北省', en: 'Hebei', gbPrefix: '13', icp: '冀', mps: '冀', cnSuffix: '.he.cn' },
  { name: '山西', fullName: '山西省', en: 'Shanxi', gbPrefix: '14', icp: '晋', mps: '晋', cnSuffix: '.sx.cn' },
  {
    name: '内蒙古',
    fullName: '内蒙古自治区',
    en: 'Inner Mongolia',
    gbPrefix: '15',
    icp: '蒙',
    mps: '蒙',
    cnSuffix: '.nm.cn',
  },
  { name: '辽宁', fullName: '辽宁省', en: 'Liaoning', gbPrefix: '21', icp: '辽', mps: '辽', cnSuffix: '.ln.cn' },
  { name: '吉林', fullName: '吉林省', en: 'Jilin', gbPrefix: '22', icp: '吉', mps: '吉', cnSuffix: '.jl.cn' },
  {
    name: '黑龙江',
    fullName: '黑龙江省',
    en: 'Heilongjiang',
    gbPrefix: '23',
    icp: '黑',
    mps: '黑',
    cnSuffix: '.hl.cn',
  },
  {
    name: '上海',
    fullName: '上海市',
    en: 'Shanghai',
    gbPrefix: '31',
    icp: '沪',
    mps: '沪',
    cnSuffix: '.sh.cn',
    municipality: true,
  },
  { name: '江苏', fullName: '江苏省', en: 'Jiangsu', gbPrefix: '32', icp: '苏', mps: '苏', cnSuffix: '.js.cn' },
  { name: '浙江', fullName: '浙江省', en: 'Zhejiang', gbPrefix: '33', icp: '浙', mps: '浙', cnSuffix: '.zj.cn' },
  { name: '安徽', fullName: '安徽省', en: 'Anhui', gbPrefix: '34', icp: '皖', mps: '皖', cnSuffix: '.ah.cn' },
  { name: '福建', fullName: '福建省', en: 'Fujian', gbPrefix: '35', icp: '闽', mps: '闽', cnSuffix: '.fj.cn' },
  { name: '江西', fullName: '江西省', en: 'Jiangxi', gbPrefix: '36', icp: '赣', mps: '赣', cnSuffix: '.jx.cn' },
  { name: '山东', fullName: '山东省', en: 'Shandong', gbPrefix: '37', icp: '鲁', mps: '鲁', cnSuffix: '.sd.cn' },
  { name: '河南', fullName: '河南省', en: 'Henan', gbPrefix: '41', icp: '豫', mps: '豫', cnSuffix: '.ha.cn' },
  { name: '湖北', fullName: '湖北省', en: 'Hubei', gbPrefix: '42', icp: '鄂', mps: '鄂', cnSuffix: '.hb.cn' },
  { name: '湖南', fullName: '湖南省', en: 'Hunan', gbPrefix: '43', icp: '湘', mps: '湘', cnSuffix: '.hn.cn' },
  { name: '广东', fullName: '广东省', en: 'Guangdong', gbPrefix: '44', icp: '粤', mps: '粤', cnSuffix: '.gd.cn' },
  { name: '广西', fullName: '广西壮族自治区', en: 'Guangxi', gbPrefix: '45', icp: '桂', mps: '桂', cnSuffix: '.gx.cn' },
  { name: '海南', fullName: '海南省', en: 'Hainan', gbPrefix: '46', icp: '琼', mps: '琼', cnSuffix: '.hi.cn' },
  {
    name: '重庆',
    fullName: '重庆市',
    en: 'Chongqing',
    gbPrefix: '50',
    icp: '渝',
    mps: '渝',
    cnSuffix: '.cq.cn',
    municipality: true,
  },
  { name: '四川', fullName: '四川省', en: 'Sichuan', gbPrefix: '51', icp: '蜀', mps: '川', cnSuffix: '.sc.cn' },
  { name: '贵州', fullName: '贵州省', en: 'Guizhou', gbPrefix: '52', icp: '黔', mps: '贵', cnSuffix: '.gz.cn' },
  { name: '云南', fullName: '云南省', en: 'Yunnan', gbPrefix: '53', icp: '滇', mps: '滇', cnSuffix: '.yn.cn' },
  { name: '西藏', fullName: '西藏自治区', en: 'Tibet', gbPrefix: '54', icp: '藏', mps: '藏', cnSuffix: '.xz.cn' },
  { name: '陕西', fullName: '陕西省', en: 'Shaanxi', gbPrefix: '61', icp: '陕', mps: '陕', cnSuffix: '.sn.cn' },
  { name: '甘肃', fullName: '甘肃省', en: 'Gansu', gbPrefix: '62', icp: '陇', mps: '甘', cnSuffix: '.gs.cn' },
  { name: '青海', fullName: '青海省', en: 'Qinghai', gbPrefix: '63', icp: '青', mps: '青', cnSuffix: '.qh.cn' },
  { name: '宁夏', fullName: '宁夏回族自治区', en: 'Ningxia', gbPrefix: '64', icp: '宁', mps: '宁', cnSuffix: '.nx.cn' },
  {
    name: '新疆',
    fullName: '新疆维吾尔自治区',
    en: 'Xinjiang',
    gbPrefix: '65',
    icp: '新',
    mps: '新',
    cnSuffix: '.xj.cn',
  },
];
