import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../src/ui/pages/options/route';

const list: Route = { page: 'profiles', profileId: null, section: 'subject', field: null };

describe('parseRoute', () => {
  it.each<[string, Route]>([
    ['', list],
    ['#/', list],
    ['#/profiles', list],
    ['#/nonsense/x', list],
    ['#/profiles/%E0%A4%A', list],
    ['#/filings', { page: 'filings', caseId: null }],
    ['#/filings/c%2F1', { page: 'filings', caseId: 'c/1' }],
    ['#/handbook', { page: 'handbook', query: '', entry: null, part: null }],
    ['#/handbook?q=接入商', { page: 'handbook', query: '接入商', entry: null, part: null }],
    ['#/handbook?entry=field%3Awebsite.ip', { page: 'handbook', query: '', entry: 'field:website.ip', part: null }],
    ['#/backup', { page: 'backup' }],
    ['#/welcome', { page: 'welcome' }],
    ['#/footer', { page: 'footer', profileId: null, serviceId: null }],
    ['#/footer/p1', { page: 'footer', profileId: 'p1', serviceId: null }],
    ['#/footer/p1/w%2F1', { page: 'footer', profileId: 'p1', serviceId: 'w/1' }],
    ['#/profiles/a%2Fb', { ...list, profileId: 'a/b' }],
    ['#/profiles/p1/people', { ...list, profileId: 'p1', section: 'people' }],
    ['#/profiles/p1/nowhere', { ...list, profileId: 'p1' }],
    [
      '#/profiles/p1/people?field=person.mobile',
      { page: 'profiles', profileId: 'p1', section: 'people', field: 'person.mobile' },
    ],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads back every address that it writes', () => {
    const routes: Route[] = [
      list,
      { page: 'security' },
      { page: 'filings', caseId: 'ü/?#&' },
      { page: 'handbook', query: 'a&entry=b #?', entry: 'provider:阿里云/万网', part: 'mps' },
      { page: 'footer', profileId: null, serviceId: null },
      { page: 'footer', profileId: 'a/b', serviceId: '?#&' },
      { page: 'profiles', profileId: 'ü/?#&', section: 'documents', field: 'website.ip' },
    ];
    for (const route of routes) expect(parseRoute(formatRoute(route))).toEqual(route);
  });
});
