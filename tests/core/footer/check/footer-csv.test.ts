import fc from 'fast-check';
import { expect, it } from 'vitest';
import { footerCsv } from '../../../../src/core/footer/check/footer-csv';

/** The cells as a spreadsheet reads them. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replace(/""/g, '"'));
}

it('lets no cell begin a formula, break a row or leave its column', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '=HYPERLINK("http://a.example","b")',
      '+1',
      '-1+cmd',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '"=1',
      '＝1',
      'a,b',
      'a"b',
      'a\r\n=1',
    ),
    fc.string({ maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (row) => {
      const csv = footerCsv([row]);
      const lines = csv.slice(1).split('\r\n');
      expect(lines).toHaveLength(2);
      const cells = cellsOf(lines[0] ?? '');
      expect(cells).toHaveLength(row.length);
      for (const cell of cells) {
        expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/[\r\n\t]/);
      }
    }),
    { numRuns: 500 },
  );
});

it('keeps ordinary words as they are', () => {
  expect(
    footerCsv([
      ['网站', '结果'],
      ['https://example.com/', '没有问题'],
    ]),
  ).toBe('\ufeff"网站","结果"\r\n"https://example.com/","没有问题"\r\n');
});
