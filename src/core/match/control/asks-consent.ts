import type { ControlSnapshot } from '../../plan/snapshot';

const agreement =
  /(?:阅读|知悉|阅知|知晓|了解|清楚).*(?:同意|接受|遵守|承诺|知晓|告知书|责任书|须知|协议|规定|办法|内容|法律责任)|^(?:我|本人|本单位|我单位|我司|单位)?(?:已阅读|已阅|同意|已知悉|承诺).{0,40}(?:协议|声明|告知书|承诺书|责任书|须知|条款|说明|办法)|(?:承诺|保证|声明|我确认).*(?:真实|属实|有效|准确)|(?:真实|属实|有效|准确).*(?:承诺|同意|保证|法律责任)/u;

/**
 * Whether a box is ticked to agree or to promise: 我已阅读并同意《备案服务协议》. It is shown to the user, and never ticked for him.
 * @param ofFiling whether the page speaks of a filing: every shop has such a box
 */
export function asksConsent({ kind }: ControlSnapshot, plain: string, ofFiling: boolean): boolean {
  return kind === 'checkbox' && agreement.test(plain) && (ofFiling || /备案|责任告知书/u.test(plain));
}
