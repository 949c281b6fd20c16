import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/index';

const errorsOf = (rule: string, verdicts: ReturnType<typeof check>) =>
  verdicts.filter((verdict) => verdict.rule === rule && verdict.level === 'error');

describe('names of the network', () => {
  it('accepts every domain name', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(errorsOf('R-DOMAIN', check('app.domain', [domain]))).toEqual([]);
      }),
    );
  });

  it('names the domain of every web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const [verdict] = errorsOf('R-DOMAIN', check('app.domain', [url]));
        expect(verdict?.corrected).toBe(new URL(url).hostname);
      }),
    );
  });

  it('accepts every e-mail address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(errorsOf('R-EMAIL', check('siteOwner.email', address))).toEqual([]);
      }),
    );
  });

  it('takes a correction as right', () => {
    const spoil = fc.constantFrom(
      (code: string) => ` ${code}\u200b`,
      (code: string) => code.split('').join(' '),
      (code: string) => code.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    );
    const codes = fc.constantFrom(
      ['siteOwner.mobile', '13812345678'] as const,
      ['siteOwner.idNumber', '11010519491231002X'] as const,
      ['subject.certNumber', '9144030071526726XG'] as const,
      ['number.mps', '京公网安备11000002000001号'] as const,
      ['number.icp', '京ICP备12345678号-1'] as const,
      ['siteOwner.email', 'name@example.com'] as const,
      ['website.domain', 'example.com'] as const,
    );
    fc.assert(
      fc.property(codes, spoil, ([fieldId, code], spoiled) => {
        const [verdict] = check(fieldId, spoiled(code));
        expect(verdict?.corrected ?? code).toBe(code);
        expect(check(fieldId, code)).toEqual([]);
      }),
    );
  });
});
