/** How often what no tool may touch was touched; tests read it as `window.__counts()`. */
export const counts = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };

/** What the pages hold; one object for all, as the portal's store is. */
export const state = {
  keyword: '',
  kind: '网站',
  check: { code: '', mobile: '', idLast6: '', captcha: '' },
  resend: { mobile: '', idLast6: '', captcha: '' },
};

declare global {
  interface Window {
    /** What the page in sight holds, by the names in its `data-model` attributes. */
    __model(): Record<string, unknown>;
    __counts(): typeof counts;
    __ready?: boolean;
  }
}

/** Lets tests read the page's own model, copied so that they cannot change it. */
export function exposeModel(): void {
  window.__model = () => {
    const { keyword, kind, check, resend } = state;
    return {
      keyword,
      kind,
      ...check,
      resendMobile: resend.mobile,
      resendIdLast6: resend.idLast6,
      resendCaptcha: resend.captcha,
    };
  };
  window.__counts = () => ({ ...counts });
}
