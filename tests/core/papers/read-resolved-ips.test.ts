import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResolvedIps } from '../../../src/core/papers/read-resolved-ips';

const answers: readonly [from: string, text: string, ips: readonly string[]][] = [
  [
    'nslookup in Chinese Windows',
    '服务器:  UnKnown\r\nAddress:  192.168.1.1\r\n\r\n非权威应答:\r\n名称:    example.com\r\nAddresses:  2400:3200::1\r\n          223.5.5.5\r\n',
    ['2400:3200::1', '223.5.5.5'],
  ],
  [
    'nslookup with a public name server',
    'Server:\t\t8.8.8.8\nAddress:\t8.8.8.8#53\n\nNon-authoritative answer:\nName:\texample.com\nAddress: 223.5.5.5\n',
    ['223.5.5.5'],
  ],
  [
    'dig',
    '; <<>> DiG 9.18.1 <<>> example.com\n;; ANSWER SECTION:\nexample.com.\t\t600\tIN\tA\t223.5.5.5\nexample.com.\t600\tIN\tA\t223.6.6.6\n\n;; Query time: 12 msec\n;; SERVER: 114.114.114.114#53(114.114.114.114)\n',
    ['223.5.5.5', '223.6.6.6'],
  ],
  ['dig +short', '223.5.5.5\n223.6.6.6\n', ['223.5.5.5', '223.6.6.6']],
  [
    'host',
    'example.com has address 223.5.5.5\nexample.com has IPv6 address 2400:3200::1\nexample.com mail is handled by 10 mx.example.com.\n',
    ['223.5.5.5', '2400:3200::1'],
  ],
  [
    'ping in Chinese Windows',
    '正在 Ping example.com [223.5.5.5] 具有 32 字节的数据:\n来自 223.5.5.5 的回复: 字节=32 时间=12ms TTL=54\n223.5.5.5 的 Ping 统计信息:\n',
    ['223.5.5.5'],
  ],
  [
    'ping',
    'PING www.example.com (223.5.5.5): 56 data bytes\n64 bytes from 223.5.5.5: icmp_seq=0 ttl=54 time=12.345 ms\n',
    ['223.5.5.5'],
  ],
  [
    'a name behind a CDN',
    'www.example.com\tcanonical name = www.example.com.w.kunlunsl.com.\nName:\twww.example.com.w.kunlunsl.com\nAddress: 223.5.5.5\n',
    ['223.5.5.5'],
  ],
  ['an online tool', '解析结果\n北京市 阿里云 223.5.5.5 600\n广东省 腾讯云 223.6.6.6 600', ['223.5.5.5', '223.6.6.6']],
  ['typed with Chinese marks', '223.5.5.5、223.6.6.6', ['223.5.5.5', '223.6.6.6']],
  ['full-width digits', '２２３．５．５．５', ['223.5.5.5']],
];

describe('where a domain leads to', () => {
  it.each(answers)('as printed by %s', (_, text, ips) => {
    expect(readResolvedIps(text, 'example.com')).toEqual({ ok: true, ips });
  });

  it('is not what a proxy program answers', () => {
    expect(readResolvedIps('example.com has address 198.18.0.12', 'example.com')).toEqual({
      ok: false,
      problem: 'not-public',
      ips: ['198.18.0.12'],
    });
    expect(readResolvedIps('198.18.0.12\n223.5.5.5', '')).toEqual({ ok: true, ips: ['223.5.5.5'] });
  });

  it('is not another domain’s answer', () => {
    expect(readResolvedIps('other.com has address 223.5.5.5', 'example.com')).toEqual({
      ok: false,
      problem: 'other-domain',
      domain: 'other.com',
    });
  });

  it.each(['', '找不到 example.com', '** server can’t find example.com: NXDOMAIN', '12:20:05', '1.2.3', '300.1.1.1'])(
    'is not in “%s”',
    (text) => {
      expect(readResolvedIps(text, 'example.com')).toEqual({ ok: false, problem: 'nothing' });
    },
  );

  it('answers whatever is pasted, at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(typeof readResolvedIps(text, 'example.com').ok).toBe('boolean');
      }),
    );
    const began = performance.now();
    for (const piece of ['a.', '1.1.1.', ':a', '服务器:\n', 'a-']) readResolvedIps(piece.repeat(50_000), 'example.com');
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
