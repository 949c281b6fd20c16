import type { BackupProblem } from '../../../../vault/vault';
import { defineTexts, type Text } from '../../../i18n/text';

export const backupTexts = defineTexts({
  exportTitle: { zh: '导出备份', en: 'Export a backup' },
  exportBody: {
    zh: '全部主体、人员、网站、APP 和文件装进一个加密文件。它有自己的口令，与资料库的口令无关；忘了这个口令，备份就打不开。',
    en: "All subjects, people, websites, apps and files go into one encrypted file. It has a passphrase of its own, apart from the vault's; without it the backup cannot be opened.",
  },
  passphrase: { zh: '备份口令', en: 'Backup passphrase' },
  repeat: { zh: '再输一次', en: 'Repeat it' },
  rule: {
    zh: '至少 10 个字符（汉字算两个），不要只用数字。',
    en: 'At least 10 characters, not digits alone.',
  },
  mismatch: { zh: '两次输入不一样。', en: 'The two are not the same.' },
  exportButton: { zh: '导出备份文件', en: 'Export backup file' },
  exported: (name: string) => ({
    zh: `备份已生成：${name}。请把文件和口令分开存放。`,
    en: `Backup made: ${name}. Keep the file and its passphrase apart.`,
  }),
  importTitle: { zh: '导入备份', en: 'Import a backup' },
  importBody: {
    zh: '先看会改动什么，再决定是否导入。导入要么全部完成，要么什么都不改。',
    en: 'First see what would change, then decide. An import is done as a whole or not at all.',
  },
  chooseFile: { zh: '选择备份文件', en: 'Choose a backup file' },
  otherFile: { zh: '换一个文件', en: 'Choose another file' },
  read: { zh: '查看会改动什么', en: 'Show what would change' },
  createdAt: (time: string) => ({ zh: `备份时间：${time}`, en: `Made on ${time}` }),
  added: { zh: '新增', en: 'New' },
  replaced: { zh: '替换本机的', en: 'Replaces what is here' },
  unchanged: (count: number) => ({
    zh: `${count} 份与本机相同，不改动。`,
    en: `${count} equal to what is here: not changed.`,
  }),
  documents: (count: number) => ({ zh: `写入 ${count} 个文件。`, en: `${count} files would be written.` }),
  cases: (count: number) => ({ zh: `写入 ${count} 件备案事项。`, en: `${count} filings would be written.` }),
  taught: (count: number) => ({ zh: `写入 ${count} 条您教过的栏位。`, en: `${count} taught fields would be written.` }),
  nothing: { zh: '备份与本机相同，没有要改动的内容。', en: 'The backup equals what is here; nothing would change.' },
  unnamed: { zh: '未命名主体', en: 'Unnamed subject' },
  apply: { zh: '导入', en: 'Import' },
  cancel: { zh: '不导入', en: 'Do not import' },
  applied: { zh: '已导入。资料已更新。', en: 'Imported. Your profiles are up to date.' },
});

export const backupProblems = defineTexts({
  'not-a-backup': {
    zh: '没有导入：这个文件不是备案领航的备份。请选择以前导出的 .beian 备份文件。',
    en: 'Not imported: this file is no backup of Beian Pilot. Choose a .beian file that you exported before.',
  },
  damaged: {
    zh: '没有导入：备份文件不完整或被改动过。请换一份副本，或从原来的位置重新复制。',
    en: 'Not imported: the backup is incomplete or has been altered. Use another copy, or copy it again from where it was.',
  },
  'wrong-passphrase': {
    zh: '没有导入：口令打不开这份备份。请用导出时设的备份口令，它不一定是资料库的口令。',
    en: "Not imported: the passphrase does not open this backup. Use the one set at the export, which need not be the vault's.",
  },
  'newer-version': {
    zh: '没有导入：备份由更新版本导出。请先更新备案领航再导入。',
    en: 'Not imported: the backup was made by a newer version. Update Beian Pilot first.',
  },
  'too-large': {
    zh: '没有导入：文件太大，不像是备案领航的备份。请确认选对了文件。',
    en: 'Not imported: the file is too large for a backup of Beian Pilot. Check that it is the right one.',
  },
} satisfies Record<BackupProblem, Text>);
