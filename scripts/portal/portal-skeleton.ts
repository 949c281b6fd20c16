/** A new portal's id: as file names and test names can carry it. */
export const portalId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The files of a portal that nobody has looked at yet, by their paths: all compile, and its data test says what is missing. */
export function portalSkeleton(id: string): Readonly<Record<string, string>> {
  return {
    [`src/portals/${id}.portal.ts`]: definition(id),
    [`tests/portals-data/${id}.test.ts`]: dataTest(id),
    [`tests/portals/${id}/portal.json`]: `{ "hosts": ["${id}.invalid"] }\n`,
    [`tests/portals/${id}/vite.config.ts`]: viteConfig,
    [`tests/portals/${id}/index.html`]: practicePage,
    [`tests/portals/${id}/src/main.ts`]: practiceMain,
    [`tests/page/fill-${id}.test.ts`]: fillTest(id),
  };
}

const definition = (id: string): string => `import { definePortal } from './define-portal';

/** ${id}: what is known of it, from where, and since when. */
export default definePortal({
  id: '${id}',
  name: { zh: '${id}', en: '${id}' },
  hosts: ['${id}.invalid'],
  verifiedOn: null,
  evidence: [{ kind: 'documentation', source: 'nothing yet', date: '2000-01' }],
  pages: [
    {
      id: 'filing',
      title: { zh: '备案填报', en: 'Filing' },
      path: '^/filing$',
      sections: {},
      anchors: {},
    },
  ],
});
`;

const dataTest = (id: string): string => `import { expect, it } from 'vitest';
import portal from '../../src/portals/${id}.portal';
import { portalOf } from '../../src/portals/portal-of';

const file = 'src/portals/${id}.portal.ts';

/** Addresses as the browser shows them there, and which page each is; null where there is nothing to fill. */
const addresses: readonly (readonly [address: string, page: string | null])[] = [];

it('has a name and the exact hosts of the portal', () => {
  expect(portal.hosts, \`\${file}: replace ${id}.invalid by the exact host names, without a star\`).not.toContain('${id}.invalid');
  expect(portal.name.zh, \`\${file}: write the portal's name as it calls itself, and an English one\`).toMatch(/\\p{Script=Han}/u);
});

it('says from where it is known, and when that was', () => {
  const { source, date } = portal.evidence[0] ?? { source: '', date: '' };
  expect(source, \`\${file}: write where this comes from (a live page, software that ran on it, a document)\`).not.toBe('nothing yet');
  expect(date, \`\${file}: write the month in which that was seen\`).not.toBe('2000-01');
});

it('knows its pages by their real addresses', () => {
  expect(addresses.length, 'tests/portals-data/${id}.test.ts: list at least one filing page and one other').toBeGreaterThan(1);
  for (const [address, page] of addresses) {
    expect([address, portalOf(address)?.portal.id]).toEqual([address, '${id}']);
    expect([address, portalOf(address)?.page?.id ?? null]).toEqual([address, page]);
  }
});

it('claims an anchor only where somebody has seen the page', () => {
  const seen = portal.evidence.some(({ kind }) => kind !== 'documentation');
  const anchors = portal.pages.flatMap((page) => Object.keys(page.anchors));
  expect(seen || anchors.length === 0, \`\${file}: anchors need evidence of the page itself; leave them out until then\`).toBe(true);
});
`;

const viteConfig = `import { defineConfig } from 'vite';

export default defineConfig({ build: { reportCompressedSize: false } });
`;

const practicePage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="UTF-8" />
    <link rel="icon" href="data:," />
    <title>备案填报（练习）</title>
  </head>
  <body>
    <p>练习页面：不是真实网站，填写的内容不会提交到任何地方。</p>
    <form>
      <h3>主体信息</h3>
      <p><label for="unit">主办单位名称</label><input id="unit" name="unit" data-field="subject.name" /></p>
      <h3>网站信息</h3>
      <p><label for="site">网站名称</label><input id="site" name="site" data-field="website.name" /></p>
      <p><label for="domain">网站域名</label><input id="domain" name="domain" data-field="website.domain" /></p>
    </form>
    <script type="module" src="/src/main.ts"></script>
  </body>
</html>
`;

const practiceMain = `/** What the form holds, by the catalogue's ids; tests compare it with what was to be filled. */
function model(): Record<string, string> {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-field]')];
  return Object.fromEntries(inputs.map((input) => [input.dataset.field ?? '', input.value]));
}

Object.assign(window, { __model: model, __counts: () => ({ submits: 0 }), __ready: true });
`;

const fillTest = (id: string): string => `import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillInPage } from '../harness/engine-in-page';
import { type PracticeVisit, practiceVisit } from '../harness/practice-visit';
import { sampleValues } from '../harness/sample-values';
import { modelOf } from '../harness/visit-mps';

/** The first host of tests/portals/${id}/portal.json. */
const origin = 'https://${id}.invalid';
const values = sampleValues('单位');

describe('${id}', () => {
  let visit: PracticeVisit;
  beforeAll(async () => {
    visit = await practiceVisit(origin, 'chromium');
  });
  afterAll(() => visit.close());

  it('fills the practice page into its model', async () => {
    const page = await visit.open('/filing');
    await fillInPage(page, values);
    const held = await modelOf(page);
    const wanted = Object.keys(held).map((id) => [id, values[id as keyof typeof values]]);
    expect(held).toEqual(Object.fromEntries(wanted));
    expect(visit.errors).toEqual([]);
  });
});
`;
