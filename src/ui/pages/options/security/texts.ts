import { defineTexts } from '../../../i18n/text';

export const securityTexts = defineTexts({
  title: { zh: '资料怎样受保护', en: 'How your data is protected' },
  always: {
    zh: '所有资料和照片从第一条起就加密（AES-256-GCM），只存在这台电脑上，不上传。区别在于钥匙放在哪里：',
    en: 'All data and photos are encrypted from the first record (AES-256-GCM) and stay on this computer. What differs is where the key is:',
  },
  deviceKey: { zh: '本机密钥', en: 'Device key' },
  deviceKeyBody: {
    zh: '钥匙保存在浏览器里，打开就能用，不用输口令。挡得住网页、其他扩展和只拿走数据文件的人；挡不住能登录您这台电脑、打开您浏览器的人。',
    en: 'The key lies in the browser; nothing to type. It keeps out web pages, other extensions and whoever takes the data files alone. It does not keep out someone who can log in to this computer and open your browser.',
  },
  passphrase: { zh: '口令', en: 'Passphrase' },
  passphraseBody: {
    zh: '钥匙由您的口令锁住（Argon2id），锁定后连能打开您浏览器的人也读不到。代价：每次使用前要输口令；忘了口令，谁也恢复不了，只能靠备份。',
    en: 'The key is locked with your passphrase (Argon2id); once locked, even someone at your browser cannot read anything. The price: you type it before use, and nobody can recover it; only a backup helps.',
  },
  inUse: { zh: '正在使用', en: 'in use' },
  setTitle: { zh: '设置口令', en: 'Set a passphrase' },
  changeTitle: { zh: '更换口令', en: 'Change the passphrase' },
  newPassphrase: { zh: '新口令', en: 'New passphrase' },
  repeat: { zh: '再输一次', en: 'Repeat it' },
  rule: {
    zh: '至少 10 个字符（汉字算两个），不要只用数字。几个不相关的词就很好。',
    en: 'At least 10 characters, not digits alone. A few unrelated words are good.',
  },
  mismatch: { zh: '两次输入不一样。', en: 'The two are not the same.' },
  set: { zh: '设置口令', en: 'Set passphrase' },
  change: { zh: '更换口令', en: 'Change passphrase' },
  isSet: {
    zh: '口令已设置。资料没有重新写入，只换了锁。',
    en: 'The passphrase is set. No record was rewritten; only the lock has changed.',
  },
  remove: { zh: '取消口令，改用本机密钥', en: 'Remove the passphrase, use the device key' },
  removeSure: { zh: '取消口令？', en: 'Remove the passphrase?' },
  removeBody: {
    zh: '之后打开浏览器的人都能看到资料，不再询问口令。',
    en: 'From then on whoever opens this browser can see the data without being asked.',
  },
  removeOk: { zh: '取消口令', en: 'Remove passphrase' },
  keep: { zh: '保留', en: 'Keep it' },
  lockTitle: { zh: '锁定', en: 'Locking' },
  autoLock: { zh: '不用多久后自动锁定（分钟）', en: 'Lock by itself after this many minutes without use' },
  autoLockHint: {
    zh: '关闭浏览器也会锁定。只在设置了口令时有效。',
    en: 'Closing the browser locks it too. Works only with a passphrase.',
  },
  lockNow: { zh: '立即锁定', en: 'Lock now' },
  eraseTitle: { zh: '清空资料库', en: 'Erase everything' },
  eraseBody: {
    zh: '删除这台电脑上的全部主体、照片、设置和密钥，无法撤回。已在平台提交的备案不受影响。',
    en: 'Deletes every subject, photo, setting and key on this computer, for good. Filings already submitted are not affected.',
  },
  eraseWord: { zh: '清空', en: 'ERASE' },
  eraseType: (word: string) => ({ zh: `确认请输入“${word}”`, en: `To confirm, type "${word}"` }),
  erase: { zh: '清空资料库', en: 'Erase everything' },
  erased: { zh: '已清空。这台电脑上不再有您的资料。', en: 'Erased. None of your data is left on this computer.' },
});
