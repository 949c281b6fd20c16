import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { textOf } from './read-values';

/** What is filed of a package is what the stores ship: its name, and the signature of the release. */
export const shippedBuild: CrossRule = (facts) => [...nameIsShipped(facts), ...signatureIsShipped(facts)];

/** Endings that build tools give to what is not shipped. */
const builtForTests = /\.(?:debug|dev|test|testing|beta|staging|uat|demo)$/i;

function nameIsShipped({ values, known }: Facts): Verdict[] {
  const name = textOf(values, 'appPackage.packageName');
  const shipped = known.shippedBuild?.packageName ?? '';
  if (name === '' || (shipped !== '' && shipped === name)) return [];
  if (shipped === '' && !builtForTests.test(name)) return [];
  const message = {
    zh: shipped
      ? `请填上架版本的包名：安装包里是 ${shipped}。`
      : '请填上架版本的包名：这个结尾像测试版，与应用商店的不同会被退回。',
    en: shipped
      ? `Give the shipped package’s name: the file says ${shipped}.`
      : 'Give the shipped package’s name: this ending looks like a test build, and a difference from the store is returned.',
  };
  return [finding('warn', 'X-SHIPPED-BUILD', 'appPackage.packageName', message, 'tencentApp')];
}

function signatureIsShipped({ known }: Facts): Verdict[] {
  if (known.shippedBuild?.debugSigned !== true) return [];
  const message = {
    zh: '请换正式签名的安装包：这个包用的是调试证书（Android Debug），它的指纹和公钥不能备案。',
    en: 'Use the release build: this package is signed with the debug certificate, whose fingerprint and key cannot be filed.',
  };
  return [finding('warn', 'X-SHIPPED-BUILD', 'appPackage.fingerprint', message, 'tencentApp')];
}
