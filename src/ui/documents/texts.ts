import { defineTexts } from '../i18n/text';

export const preparedTexts = defineTexts({
  working: { zh: '正在处理…', en: 'Preparing…' },
  picture: { zh: '处理后的图片', en: 'The prepared picture' },
  unreadable: {
    zh: '没有处理成：这份文件打不开。请重新添加，或确认资料库已解锁。',
    en: 'Not prepared: the file cannot be opened. Add it again, or check that the vault is unlocked.',
  },
  result: (size: string, width: number, height: number) => ({
    zh: `上传的是：${size}，${width} × ${height} 像素`,
    en: `Uploaded will be: ${size}, ${width} × ${height} pixels`,
  }),
  paper: (size: string) => ({ zh: `上传的是：${size}`, en: `Uploaded will be: ${size}` }),
});
