import { describe, expect, it } from 'vitest';
import { watermarkChoiceSchema } from '../../../src/core/images/watermark-choice';
import {
  longestWatermark,
  offeredWatermarks,
  sayWatermarkFault,
  usualWatermark,
  type WatermarkFault,
  watermarkFault,
  watermarkWidth,
} from '../../../src/core/images/watermark-text';

describe('a watermark’s words', () => {
  it.each<[string, WatermarkFault | null]>([
    [usualWatermark, null],
    ['仅供腾讯云备案使用', null],
    ['仅供 example.com 备案', null],
    ['（2026年11月）仅供备案使用', null],
    ['', 'empty'],
    ['   ', 'empty'],
    ['备'.repeat(longestWatermark + 1), 'too-long'],
    // Not in GB 2312: boxes on many computers.
    ['仅供龘先生备案使用', 'odd-letters'],
    ['仅供備案使用', 'odd-letters'],
    ['仅供备案使用😀', 'odd-letters'],
    ['仅供备案\n使用', 'odd-letters'],
    ['仅供\u202e备案', 'odd-letters'],
    ['仅供\u200b备案', 'odd-letters'],
  ])('%j: %s', (text, fault) => {
    expect(watermarkFault(text)).toBe(fault);
    expect(watermarkChoiceSchema.safeParse({ on: true, text }).success).toBe(fault === null);
    if (fault) expect(sayWatermarkFault(fault).zh).not.toBe(sayWatermarkFault(fault).en);
  });

  it('may name the provider whose own filing it is, and nobody else', () => {
    expect(offeredWatermarks('腾讯云网站备案')).toEqual([usualWatermark, '仅供腾讯云备案使用']);
    expect(offeredWatermarks('阿里云备案')).toEqual([usualWatermark, '仅供阿里云备案使用']);
    expect(offeredWatermarks('全国互联网安全管理服务平台')).toEqual([usualWatermark]);
    expect(offeredWatermarks(null)).toEqual([usualWatermark]);
    for (const offer of offeredWatermarks('腾讯云网站备案')) expect(watermarkFault(offer)).toBe(null);
  });

  it('are as wide as they are drawn', () => {
    expect(watermarkWidth(usualWatermark)).toBe(6);
    expect(watermarkWidth('备案2026')).toBeCloseTo(4.4);
  });
});
