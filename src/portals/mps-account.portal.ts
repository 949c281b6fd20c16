import { definePortal } from './define-portal';

const title = { zh: '注册账号', en: 'Register an account' };

/**
 * 公安部“互联网+政务服务”平台, where the account for the police platform is made. Nothing of its pages was seen but that they
 * ask for a user type, names, numbers and a password; passwords and codes are the user's own.
 */
export default definePortal({
  id: 'mps-account',
  name: { zh: '公安部“互联网+政务服务”平台', en: 'Internet Plus Government Services (MPS account)' },
  hosts: ['zwfw.mps.gov.cn'],
  verifiedOn: null,
  evidence: [
    {
      kind: 'documentation',
      source:
        'A filing walk-through of October 2023: where the account is made, for whom, and that every item is required',
      date: '2023-10',
    },
  ],
  pages: [
    // Only the login page's address is known: the form is taken for one where path or hash says so itself.
    { id: 'register', title, path: '[Rr]egist', special: 'account' },
    { id: 'register-route', title, hash: '[Rr]egist', special: 'account' },
  ],
});
