// The layers of the house: imports run downwards only. `npm run check:layers`; tests/repo/layers.test.ts proves that a
// violation fails. Two of the rules are security rules: the page layer never sees the vault, nor a whole profile.

/** What each room may import of the others. */
const allowed = {
  core: [],
  portals: ['core'],
  page: ['core', 'portals'],
  vault: ['core'],
  evidence: ['core'],
  images: ['core'],
  messaging: ['core'],
  background: ['core', 'portals', 'vault', 'images', 'messaging'],
  ui: ['core', 'portals', 'vault', 'evidence', 'images', 'messaging'],
};
const rooms = Object.keys(allowed);

const layers = rooms.map((room) => {
  const barred = rooms.filter((other) => other !== room && !allowed[room].includes(other));
  return {
    name: `${room}-imports-downwards`,
    severity: 'error',
    comment: `src/${room} may import only ${[room, ...allowed[room]].join(', ')}.`,
    from: { path: `^src/${room}/` },
    to: { path: `^(src/(${barred.join('|')})|entrypoints)/` },
  };
});

const pureCore = {
  name: 'core-is-pure',
  severity: 'error',
  comment: 'The core runs in a page, a worker and Node: no browser API, no database, no React.',
  from: { path: '^src/core/' },
  to: {
    path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev|dexie|react|react-dom|antd|@ant-design|@webext-core)/',
  },
};

const barePage = {
  name: 'page-is-dom-only',
  severity: 'error',
  comment: 'The page layer works on the DOM alone: no browser API, no storage, no React, no schema library.',
  from: { path: '^src/page/' },
  to: {
    path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev|dexie|react|react-dom|antd|@ant-design|@webext-core|zod)/',
  },
};

const pageSeesNoProfile = {
  name: 'page-sees-no-profile',
  severity: 'error',
  comment: 'The page layer gets the values of the steps that the user asked for, nothing else.',
  from: { path: '^src/page/' },
  to: { path: '^src/core/profile/' },
};

const marksAreApart = {
  name: 'marks-are-a-script-apart',
  severity: 'error',
  comment: 'Marks are drawn by a script of their own: the engine lends what both must know, else there are two of it.',
  from: { path: '^src/page/annotate/' },
  to: { path: '^src/page/dom/own-elements' },
};

const uiKit = {
  name: 'ui-kit-knows-no-page',
  severity: 'error',
  comment: 'The kit is React and the component library alone; pages build on it, not the other way round.',
  from: { path: '^src/ui/(kit|i18n)/' },
  to: { path: '^src/ui/pages/' },
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers,
    pureCore,
    barePage,
    pageSeesNoProfile,
    marksAreApart,
    uiKit,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      comment: 'Entrypoints are wiring.',
      from: { path: '^(src|tests)/' },
      to: { path: '^entrypoints/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
