import { defineTexts } from '../../../i18n/text';

export const profilesTexts = defineTexts({
  subjects: { zh: '备案主体', en: 'Filing subjects' },
  search: { zh: '搜索主体、网站、域名', en: 'Search subject, website, domain' },
  create: { zh: '新建主体', en: 'New subject' },
  unnamed: { zh: '未命名主体', en: 'Unnamed subject' },
  counts: (websites: number, apps: number) => ({
    zh: `网站 ${websites} · APP ${apps}`,
    en: `${websites} website(s) · ${apps} app(s)`,
  }),
  nothingFound: { zh: '没有符合的主体。换个词试试。', en: 'No subject matches. Try another word.' },
  loading: { zh: '正在打开…', en: 'Opening…' },
  emptyTitle: { zh: '先建一份资料，以后填表都用它', en: 'Make one profile; every form is filled from it' },
  emptyBody: {
    zh: '准备好身份证（单位还要营业执照）、手机号、域名和服务器 IP，大约 10 分钟。资料加密保存在这台电脑上，不上传。',
    en: 'Have at hand the ID card (organisations: the business licence too), mobile number, domain and server IP. About 10 minutes. The data is encrypted on this computer and never uploaded.',
  },
  guided: { zh: '跟着引导填', en: 'Guide me' },
  chooseOne: { zh: '请在左边选一个主体。', en: 'Choose a subject on the left.' },
  notFound: {
    zh: '没有这份资料，它可能已经删除。请从列表里另选一份。',
    en: 'This profile is not there; it may have been removed. Choose another from the list.',
  },
  remove: { zh: '删除主体', en: 'Remove subject' },
  sure: (name: string) => ({ zh: `删除 ${name} 的全部资料？`, en: `Remove everything of ${name}?` }),
  sureBody: {
    zh: '主体、人员、网站、APP 和全部文件都会删除，无法撤回。已在平台提交的备案不受影响。建议先导出备份。',
    en: 'Subject, people, websites, apps and all files are deleted for good. Filings already submitted are not affected. Export a backup first.',
  },
  sections: { zh: '资料目录', en: 'Parts of the profile' },
  missing: (count: number) => ({ zh: `缺 ${count} 项`, en: `${count} missing` }),
  complete: { zh: '已填齐', en: 'complete' },
  subject: { zh: '主体', en: 'Subject' },
  people: { zh: '负责人与人员', en: 'People' },
  websites: { zh: '网站', en: 'Websites' },
  apps: { zh: 'APP', en: 'Apps' },
  documents: { zh: '文件', en: 'Files' },
  papers: { zh: '照着证件核对', en: 'Checked against your papers' },
});
