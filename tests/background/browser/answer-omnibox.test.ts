import { describe, expect, it } from 'vitest';
import { firstLine, omniboxTarget, suggestionsFor } from '../../../src/background/browser/answer-omnibox';

const zh = { language: 'zh', asXml: true } as const;

describe('the address bar', () => {
  it.each([
    ['接入商', 'field:website.accessProvider'],
    ['服务器商', 'field:website.accessProvider'],
    ['身份证反面', 'field:subjectOwner.idBackImage'],
    ['jrs', 'field:website.accessProvider'],
    ['万网', 'registrar:阿里云计算有限公司（万网）'],
  ])('answers “%s” first with %s', (query, id) => {
    expect(suggestionsFor(query, zh)[0]?.content).toBe(id);
  });

  it('says what to put in the line itself, in the language of the browser', () => {
    expect(suggestionsFor('接入商', zh)[0]?.description).toMatch(/^网络接入服务商 — ./);
    expect(suggestionsFor('access provider', { ...zh, language: 'en' })[0]?.description).toMatch(
      /^[A-Z][\w ]+ — [A-Z]/,
    );
  });

  it('offers nothing for nothing, and never more than fits', () => {
    expect(suggestionsFor('  ', zh)).toEqual([]);
    expect(suggestionsFor('备案', zh).length).toBeLessThanOrEqual(6);
  });

  it('hands Chromium no markup of its own', () => {
    for (const query of ['a', 'b', 'ip', 'md5', 'X-'])
      for (const { description } of suggestionsFor(query, zh))
        expect(description.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[&<>"']/);
    expect(
      suggestionsFor('cac', { language: 'en', asXml: false })
        .map((one) => one.description)
        .join(),
    ).not.toContain('&apos;');
  });

  it('hands the sign for the typed words to Chromium alone: Firefox would show it', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(firstLine({ language, asXml: true })).toContain('%s');
      expect(firstLine({ language, asXml: false })).not.toContain('%');
    }
  });

  it('opens the entry that was chosen, or the search for what was typed', () => {
    expect(omniboxTarget('field:website.domain')).toBe('#/handbook?entry=field%3Awebsite.domain');
    expect(omniboxTarget('接入商')).toBe(`#/handbook?q=${encodeURIComponent('接入商')}`);
    expect(omniboxTarget('field:&entry=x')).toBe('#/handbook?q=field%3A%26entry%3Dx');
  });
});
