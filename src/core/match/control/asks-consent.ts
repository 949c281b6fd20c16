import type { ControlSnapshot } from '../../plan/snapshot';

const agreement =
  /(?:阅读|知悉|知晓|了解|清楚).*(?:同意|接受|遵守|承诺|知晓)|^(?:我|本人|本单位|单位)?(?:已阅读|同意|已知悉).{0,24}(?:协议|声明|告知书|承诺书|须知|条款)|承诺.*(?:真实|属实|有效)/u;

/** Whether a box is ticked to agree or to promise: 我已阅读并同意《备案服务协议》. It is shown to the user, and never ticked for him. */
export function asksConsent({ kind }: ControlSnapshot, plain: string): boolean {
  return kind === 'checkbox' && agreement.test(plain);
}
