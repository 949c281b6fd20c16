import { VaultError, type VaultErrorCode } from '../../vault/vault';
import { defineTexts, type Text } from '../i18n/text';

const sentences = defineTexts({
  locked: {
    zh: '没有保存：资料库已锁定。请输入口令解锁后再试。',
    en: 'Not done: the vault is locked. Unlock it with your passphrase, then try again.',
  },
  'not-found': {
    zh: '没有找到这份资料，它可能已在另一个页面删除。请重新打开列表查看。',
    en: 'This record was not found; it may have been removed in another page. Open the list again.',
  },
  'damaged-record': {
    zh: '这条资料已损坏，无法解密，其他资料不受影响。请从备份恢复它。',
    en: 'This record is damaged and cannot be decrypted; the others are not affected. Restore it from a backup.',
  },
  'storage-full': {
    zh: '没有保存：磁盘空间不足，原有资料没有改动。请清理磁盘后点“再保存一次”。',
    en: 'Not saved: the disk is full; what was stored before is unchanged. Free some space, then save again.',
  },
  'storage-unavailable': {
    zh: '没有保存：浏览器没有打开本机存储。请关闭隐私浏览窗口或重启浏览器后再试，填写的内容仍在这一页。',
    en: 'Not saved: the browser did not open its storage. Leave private browsing or restart the browser; what you typed is still on this page.',
  },
  'newer-version': {
    zh: '这份资料由更新版本的备案领航保存，当前版本读不了。请先更新扩展，资料没有改动。',
    en: 'This was saved by a newer version of Beian Pilot. Update the extension first; nothing has been changed.',
  },
  'key-missing': {
    zh: '资料库打不开：数据还在，但打开它的密钥不见了。我们没有覆盖任何内容。请用备份文件恢复；没有备份，可在“安全”页清空后重新开始。',
    en: 'The vault cannot be opened: the data is there, its key is not. Nothing was written over it. Restore a backup; without one, erase the vault on the Security page and start anew.',
  },
  'migration-failed': {
    zh: '有一条旧版本的资料没能转换，它仍保持原样，没有丢失。请更新扩展后再打开。',
    en: 'A record of an older version could not be converted; it is kept as it was. Update the extension and open it again.',
  },
  'invalid-record': {
    zh: '没有保存：有一项内容的格式放不进资料。请撤回刚才的修改后再保存。',
    en: 'Not saved: one of the values does not fit the record. Take back your last change and save again.',
  },
  'changed-elsewhere': {
    zh: '没有保存：另一个页面刚刚改了同一份资料。请再保存一次，两边的修改都会保留。',
    en: 'Not saved: another page has just changed the same profile. Save again; both changes will be kept.',
  },
  'not-an-image': {
    zh: '没有添加：这个文件不是 JPG、PNG、WebP 图片，也不是 PDF。请换成原图，或先另存为 JPG。',
    en: 'Not added: this file is neither a JPG, PNG or WebP image nor a PDF. Choose the original, or save it as JPG first.',
  },
  'image-too-large': {
    zh: '没有添加：图片的像素太大。请缩小到长边 1600 像素左右再添加。',
    en: 'Not added: the image has too many pixels. Reduce its longer side to about 1600 pixels.',
  },
  'file-too-large': {
    zh: '没有添加：文件太大。备案平台一般只收几百 KB 的图片，请压缩后再添加。',
    en: 'Not added: the file is too large. Filing portals take images of a few hundred KB; compress it first.',
  },
  'weak-passphrase': {
    zh: '没有设置：口令太容易猜到。请用至少 10 个字符（汉字算两个），不要只用数字，也不要反复用几个字符。',
    en: 'Not set: the passphrase is too easy to guess. Use at least 10 characters, not digits alone, not the same few repeated.',
  },
} satisfies Record<VaultErrorCode, Text>);

const unexpected: Text = {
  zh: '没有完成，原因不明，原有资料没有改动。请再试一次；仍不行请重启浏览器。',
  en: 'Not done, for a reason we do not know; what was stored before is unchanged. Try again; if it fails again, restart the browser.',
};

/** The sentence for a vault operation that could not be done: what was not done, why, what to do now. */
export function sayVaultError(error: unknown): Text {
  return error instanceof VaultError ? sentences[error.code] : unexpected;
}
