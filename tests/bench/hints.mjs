// npm run bench:hints: what one keystroke of the quick lookup costs, over everything it knows.
import './../harness/ts-imports.mjs';

const { findHints } = await import('../../src/core/hints/find-hints.ts');
const { hintEntries } = await import('../../src/core/hints/hint-entries.ts');

/** What people type, letter by letter: labels, everyday words, initials, pinyin, English, and what is nowhere. */
const typed = [
  ...['网络接入服务商', '服务器商', '万网', '身份证反面', '网站安全负责人手机', '市值填什么', '公安联网备案'],
  ...['jrs', 'jrfws', 'zhuyuming', 'shenfenzheng', 'sjh', 'access provider', 'emergency phone', 'fingerprint', 'md5'],
  ...['X-30DAYS', 'R-ID18', '阿里云', '腾讯云计算（北京）有限责任公司', 'zzzzzz', '没有这样的东西吧'],
];
const keystrokes = typed.flatMap((text) => [...text].map((_, at) => [...text].slice(0, at + 1).join('')));

const entries = hintEntries().length;
const began = performance.now();
findHints('域');
const first = performance.now() - began;
const firstLatin = performance.now();
findHints('j');
const spelling = performance.now() - firstLatin;

const rounds = 40;
const costs = keystrokes.map((query) => {
  let least = Number.POSITIVE_INFINITY;
  const all = [];
  for (let round = 0; round < rounds; round++) {
    const at = performance.now();
    findHints(query);
    const took = performance.now() - at;
    all.push(took);
    least = Math.min(least, took);
  }
  return { query, least, median: all.sort((one, other) => one - other)[rounds / 2] };
});
const sorted = (of) => costs.map((one) => one[of]).sort((one, other) => one - other);
const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(3);
const medians = sorted('median');
const slowest = costs.reduce((one, other) => (other.median > one.median ? other : one));

console.log(`${entries} entries, ${keystrokes.length} keystrokes, ${rounds} rounds each; milliseconds`);
console.log(
  `first search (builds the index): ${first.toFixed(1)}; first in letters (spells pinyin): ${spelling.toFixed(1)}`,
);
console.log(
  `a keystroke: median ${at(medians, 0.5)}, 95 % below ${at(medians, 0.95)}, slowest ${slowest.median.toFixed(3)} (“${slowest.query}”)`,
);
console.log(`without the machine's other work: median ${at(sorted('least'), 0.5)}, slowest ${at(sorted('least'), 1)}`);
if (slowest.median > 1) {
  console.error('over the budget of 1 ms');
  process.exitCode = 1;
}
