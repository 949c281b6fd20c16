import type { Bilingual } from '../catalogue/define-fields';

/** What the page itself shows, before any rule is asked. */
export const pageSentences = {
  empty: {
    zh: '请填写这一项：页面标了必填，现在是空的。',
    en: 'Fill this in: the page marks it as required, and it is empty.',
  },
  differs: {
    zh: '请确认以哪个为准：页面上的与资料不同。',
    en: 'Decide which is right: the page holds something else than your profile.',
  },
  yours: {
    zh: '请您自己完成这一项：验证码、承诺和同意只能由本人操作。',
    en: 'Do this yourself: codes, commitments and consents are yours alone.',
  },
} as const satisfies Record<string, Bilingual>;
