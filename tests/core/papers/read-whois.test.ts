import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhois } from '../../../src/core/papers/read-whois';
import { whoisTexts } from './whois-texts';

const domainOf = (text: string): string => /示例\.中国|example\.\w+/i.exec(text)?.[0] ?? '';

describe('a WHOIS text', () => {
  it.each(whoisTexts)('from $from', ({ text, says, holderHidden }) => {
    expect(readWhois(text, domainOf(text))).toEqual({ ok: true, whois: says, holderHidden: holderHidden ?? false });
  });

  it('of the registry and the registrar together says what either says', () => {
    const [, thin, thick] = whoisTexts;
    expect(readWhois(`${thin?.text}\n${thick?.text}`, 'example.com')).toMatchObject({
      ok: true,
      whois: { holder: '北京晴川科技有限公司', registrar: 'Alibaba Cloud Computing (Beijing) Co., Ltd.' },
    });
  });

  it('of a name below the domain is the domain’s', () => {
    expect(readWhois('域名：example.com\n注册商：某某有限公司', 'www.example.com')).toMatchObject({ ok: true });
  });
});

describe('what is not taken', () => {
  it.each([
    ['nothing', ''],
    ['a greeting', '您好，请查收附件。'],
    ['a label without its value', 'Registrant:\nSponsoring Registrar:\nRegistration Time:'],
    [
      'a word that a label begins with',
      'Registrar WHOIS Server: grs-whois.hichina.com\nRegistrar URL: http://www.net.cn',
    ],
    ['a page that found nothing', 'No match for "EXAMPLE.COM".\n>>> Last update of whois database: 2026-01-01 <<<'],
  ])('%s', (_, text) => {
    expect(readWhois(text, 'example.com')).toEqual({ ok: false, problem: 'nothing' });
  });

  it('another domain’s WHOIS, and two at once', () => {
    const other = 'Domain Name: other.com\nRegistrar: A';
    expect(readWhois(other, 'example.com')).toEqual({ ok: false, problem: 'other-domain', domain: 'other.com' });
    expect(readWhois(`${other}\nDomain Name: example.com\nRegistrar: B`, 'example.com')).toEqual({
      ok: false,
      problem: 'several-domains',
    });
  });

  it('a period that ends before it begins, and days that are none', () => {
    const damaged = '注册商：某某有限公司\n注册时间：2027-06-28\n到期时间：2019-06-28';
    expect(readWhois(damaged, '')).toMatchObject({ whois: { registrar: '某某有限公司' } });
    expect(readWhois('注册商：某某有限公司\n到期时间：2027-13-45', '')).toEqual({
      ok: true,
      whois: { registrar: '某某有限公司' },
      holderHidden: false,
    });
  });

  it('half a text gives half of it and nothing wrong', () => {
    const [{ text, says } = { text: '', says: {} }] = whoisTexts;
    for (let end = 0; end < text.length; end += 7) {
      const reading = readWhois(text.slice(0, end), 'example.cn');
      if (!reading.ok) continue;
      const { holder = '', registrar = '', ...rest } = reading.whois;
      expect(says.holder?.startsWith(holder)).toBe(true);
      expect(says.registrar?.startsWith(registrar)).toBe(true);
      for (const [name, value] of Object.entries(rest)) expect(says).toMatchObject({ [name]: value });
    }
  });

  it('whatever is pasted, it answers', () => {
    const piece = fc.constantFrom(
      'Registrant',
      '注册商',
      ':',
      '：',
      '\t',
      '\n',
      '  ',
      'example.com',
      '2026-01-01',
      '***',
    );
    const pasted = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, fc.string(), (text, domain) => {
        expect(typeof readWhois(text, domain).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('a long text does not keep the page busy', () => {
    const began = performance.now();
    readWhois('Registrant '.repeat(20_000), 'example.com');
    readWhois('a: b '.repeat(40_000), 'example.com');
    readWhois(`${' '.repeat(100_000)}:${' '.repeat(100_000)}`, 'example.com');
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
