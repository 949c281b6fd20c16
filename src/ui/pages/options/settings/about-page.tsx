import type { JSX } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';

const texts = defineTexts({
  title: { zh: '关于备案领航', en: 'About Beian Pilot' },
  version: (version: string) => ({ zh: `版本 ${version} · MIT 许可`, en: `Version ${version} · MIT licence` }),
  what: {
    zh: '资料填一次，公安备案和工信部备案的每一张表都从这里填，每一栏都有说明。',
    en: 'Fill in your profile once; every form of the police and MIIT filings is filled from it, every field explained.',
  },
  never: { zh: '它从不做这些事', en: 'What it never does' },
  neverSubmit: { zh: '不替您点提交、保存或下一步。', en: 'It never presses submit, save or next for you.' },
  neverConsent: { zh: '不替您勾选告知书和承诺书。', en: 'It never ticks a notice or a consent.' },
  neverCode: {
    zh: '不填验证码、短信码和密码，不代做人脸核验。',
    en: 'It fills no captcha, SMS code or password, and starts no face check.',
  },
  neverNetwork: {
    zh: '不联网：资料和照片不离开这台电脑。',
    en: 'It uses no network: data and photos stay on this computer.',
  },
  responsibility: {
    zh: '提交前请自己核对一遍：备案信息的真实性由您负责。备案领航与公安部、工信部及各云服务商无关。',
    en: 'Check everything before you submit: you answer for what you file. Beian Pilot is not affiliated with the ministries or any cloud provider.',
  },
});

const nevers = ['neverSubmit', 'neverConsent', 'neverCode', 'neverNetwork'] as const;

/** 关于: what this is, and what it never does. */
export function AboutPage({ version }: { readonly version: string }): JSX.Element {
  const t = useText();
  return (
    <div className="bp-page">
      <SectionCard title={t(texts.title)}>
        <p className="bp-soft">{t(texts.version(version))}</p>
        <p>{t(texts.what)}</p>
        <h3>{t(texts.never)}</h3>
        <ul>
          {nevers.map((never) => (
            <li key={never}>{t(texts[never])}</li>
          ))}
        </ul>
        <p>{t(texts.responsibility)}</p>
      </SectionCard>
    </div>
  );
}
