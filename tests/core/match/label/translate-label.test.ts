import { describe, expect, it } from 'vitest';
import { interpretLabel } from '../../../../src/core/match/label/interpret-label';
import { translateLabel } from '../../../../src/core/match/label/translate-label';

describe('labels in English', () => {
  it.each([
    ['Name of the organizer', '主办单位名称'],
    ['Person in charge of the website', '网站负责人'],
    ['Legal representative’s ID number', '法定代表人证件号码'],
    ['Please enter your mobile phone number', '手机号码'],
    ['Address on the business license', '证件住所'],
    ['ID card expiry date', '居民身份证有效期至'],
  ])('%s is read as %s', (english, said) => {
    expect(translateLabel(english)).toBe(said);
  });

  it('leaves Chinese labels, and what Chinese forms write in Latin letters, as they are', () => {
    for (const text of ['网站名称 Website name', 'APP', '手机号', 'IP', ''])
      expect(translateLabel(text).toUpperCase()).toBe(text.toUpperCase());
  });

  it('keeps unknown words, which then count as not understood', () => {
    expect(interpretLabel('Webhook name').unknown).toBeGreaterThan(0.3);
    expect(interpretLabel('Website name').unknown).toBe(0);
  });

  it('knows other business in English as such', () => {
    for (const text of ['Bank account', 'Invoice title', 'Shipping address', 'Gender'])
      expect(interpretLabel(text).foreign).toBe(true);
  });
});
