/** A unit nature (主办单位性质) with its MIIT code; the MPS form of 2016 words some of them its own way. */
export interface UnitNature {
  readonly miitId: number;
  readonly name: string;
  readonly en: string;
  readonly mpsNames?: readonly string[];
}

export const unitNatures: readonly UnitNature[] = [
  { miitId: 1, name: '国防机构', en: 'Defence body', mpsNames: ['军队'] },
  { miitId: 2, name: '政府机关', en: 'Government body' },
  { miitId: 3, name: '事业单位', en: 'Public institution' },
  { miitId: 4, name: '企业', en: 'Company', mpsNames: ['个体经营'] },
  { miitId: 5, name: '个人', en: 'Individual' },
  { miitId: 6, name: '社会团体', en: 'Social organisation' },
  { miitId: 9, name: '民办非企业单位', en: 'Private non-enterprise unit', mpsNames: ['民办非企业'] },
  { miitId: 10, name: '基金会', en: 'Foundation' },
  { miitId: 11, name: '律师执业机构', en: 'Law practice', mpsNames: ['律师事务所'] },
  { miitId: 12, name: '外国在华文化中心', en: 'Foreign cultural centre' },
  { miitId: 13, name: '群众性团体组织', en: 'Mass organisation' },
  { miitId: 14, name: '司法鉴定机构', en: 'Forensic institution' },
  { miitId: 15, name: '宗教团体', en: 'Religious body' },
  { miitId: 16, name: '境外机构', en: 'Overseas body' },
  { miitId: 17, name: '医疗机构', en: 'Medical institution' },
  { miitId: 18, name: '公证机构', en: 'Notary office' },
  { miitId: 19, name: '集体经济', en: 'Collective economy' },
  { miitId: 20, name: '仲裁机构', en: 'Arbitration body' },
];
