import { describe, expect, it } from 'vitest';
import { type DateFace, tellDatePieces } from '../../../src/core/match/tell-date-pieces';

const face = (more: Partial<DateFace> = {}): DateFace => ({
  before: '',
  after: '',
  options: [],
  placeholder: '',
  ...more,
});
const behind = (...words: string[]) => words.map((word, at) => face({ after: word, before: words[at - 1] ?? '' }));
const ahead = (...words: string[]) => words.map((word, at) => face({ before: word, after: words[at + 1] ?? '' }));
const asking = (...words: string[]) => words.map((placeholder) => face({ placeholder }));
const offering = (...lists: string[][]) => lists.map((options) => face({ options }));
const upTo = (first: number, last: number, unit = '') =>
  Array.from({ length: last - first + 1 }, (_, at) => `${first + at}${unit}`);

describe('which control takes which piece of a date', () => {
  it.each<[string, DateFace[], string, number[]]>([
    ['by the words after the boxes', behind('年', '月', '日'), '有效期', [0, 1, 2]],
    ['by the words before the boxes', ahead('年', '月', '日'), '有效期', [0, 1, 2]],
    ['by the words after six boxes', behind('年', '月', '日', '年', '月', '日'), '有效期', [0, 1, 2, 0, 1, 2]],
    ['by the words before six boxes', ahead('年', '月', '日', '年', '月', '日'), '有效期', [0, 1, 2, 0, 1, 2]],
    ['in another order, when it is said', behind('日', '月', '年'), '有效期', [2, 1, 0]],
    ['by what they ask', asking('请选择年份', '请选择月份', '请选择日'), '有效期', [0, 1, 2]],
    ['by a format in pieces', asking('YYYY', 'MM', 'DD'), '有效期', [0, 1, 2]],
    ['in English', asking('Month', 'Day', 'Year'), 'Valid until', [1, 2, 0]],
    ['by what they offer', offering(upTo(2020, 2040), upTo(1, 12), upTo(1, 31)), '有效期', [0, 1, 2]],
    ['by units in the options', offering(upTo(2020, 2040, '年'), upTo(1, 12, '月'), upTo(1, 28, '日')), '', [0, 1, 2]],
    ['by what stands for no choice', offering(['年'], ['月'], ['日']), '有效期', [0, 1, 2]],
    ['by the format beside the label', [face(), face(), face()], '有效期（年/月/日）', [0, 1, 2]],
  ])('%s', (_, faces, asked, pieces) => expect(tellDatePieces(faces, asked)).toEqual(pieces));

  it.each<[string, DateFace[], string]>([
    ['nothing says it', [face(), face(), face()], '有效期'],
    ['two are years', asking('年', '年', '日'), '有效期'],
    ['one does not say', asking('年', '月', ''), '有效期'],
    [
      'words and options disagree',
      offering(upTo(1, 12), upTo(2020, 2040), upTo(1, 31)).map((one, at) => ({
        ...one,
        ...behind('年', '月', '日')[at],
        options: one.options,
      })),
      '',
    ],
    ['a unit and the numbers disagree', offering(upTo(2020, 2040, '月'), upTo(1, 12), upTo(1, 31)), '有效期'],
    ['the hours of a day', asking('时', '分', '秒'), '有效期'],
    ['words stand on one of them only, beside a format', behind('年', '', ''), '有效期（年/月/日）'],
    ['each asks for a whole date', asking('请选择日期', '请选择日期', '请选择日期'), '有效期'],
    [
      'words before and after each',
      behind('年', '月', '日').map((one, at) => ({ ...one, before: ['日', '年', '月'][at] ?? '' })),
      '',
    ],
  ])('refuses where %s', (_, faces, asked) => expect(tellDatePieces(faces, asked)).toBeNull());
});
