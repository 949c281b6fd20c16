import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { testPublicIp } from '../../../src/core/rules/public-ip';

const isRefused = (text: string) => testPublicIp(text).some(({ level }) => level === 'error');

/** What the address tables say, independently of the rule's own steps. */
function reachable(text: string): boolean {
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || ipaddr.IPv6.parse(text).match(ipaddr.IPv6.parse('2000::'), 3);
}

describe('public IP', () => {
  it('agrees with the address tables on every IPv4 address', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(isRefused(text)).toBe(!reachable(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the address tables on every IPv6 address', () => {
    fc.assert(
      fc.property(fc.ipV6(), (text) => {
        fc.pre(ipaddr.process(text).range() !== 'rfc6052');
        expect(isRefused(text)).toBe(!reachable(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['::ffff:10.0.0.8', 'not-public'],
    ['fe80::1%eth0', 'format'],
    ['4000::1', 'not-public'],
    ['010.1.1.1', 'format'],
    ['223.5.5.256', 'format'],
    ['example.com', 'format'],
    ['223.5.5.9-223.5.5.5', 'range'],
    ['223.5.5.5-2400:3200::1', 'range'],
    ['9.255.255.255-10.0.0.8', 'not-public'],
    ['64:ff9b::1.2.3.4', 'translated'],
    ['２２３.5.5.5', 'format'],
  ])('%s: %s', (text, reason) => {
    expect(testPublicIp(text).map((found) => found.reason)).toContain(reason);
  });

  it.each(['::ffff:223.5.5.5', '223.5.5.5-223.5.5.5', '223.5.5.5-223.5.5.9', '240e::1'])('%s: ok', (text) => {
    expect(testPublicIp(text)).toEqual([]);
  });
});
