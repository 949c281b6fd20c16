import { defineTexts } from '../../../i18n/text';

export const fieldTexts = defineTexts({
  required: { zh: '必填', en: 'required' },
  usedBy: { zh: '用于：', en: 'Used by: ' },
  more: { zh: '常见错误', en: 'Common mistakes' },
  mistake: { zh: '不要', en: 'Avoid:' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  interactive: { zh: '交互式', en: 'Interactive (交互式)' },
  notInteractive: { zh: '非交互式', en: 'Not interactive (非交互式)' },
  clear: { zh: '清除', en: 'Clear' },
  none: { zh: '以上都不涉及', en: 'None of these' },
  longTerm: { zh: '长期', en: 'No end (长期)' },
  from: { zh: '起', en: 'From' },
  to: { zh: '止', en: 'To' },
  datePlaceholder: { zh: '2024-05-01', en: '2024-05-01' },
  openCalendar: { zh: '打开日历', en: 'Open the calendar' },
  choose: { zh: '请选择', en: 'Choose' },
  chooseRegion: { zh: '省 / 市 / 区', en: 'Province / city / district' },
  several: { zh: '输入后按回车，可填多个', en: 'Type and press Enter; several are possible' },
  correct: (value: string) => ({ zh: `改为 ${value}`, en: `Change to ${value}` }),
  show: { zh: '显示', en: 'Show' },
  hide: { zh: '隐藏', en: 'Hide' },
  regionsFailed: {
    zh: '省市区列表没有载入，您填过的仍在。请重新打开这一页。',
    en: 'The list of regions did not load; what you chose before is kept. Open this page again.',
  },
});
