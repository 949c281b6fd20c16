import type { FilesRule } from './define-rule';
import { error, type Finding } from './finding';

/** The MPS app form takes 3 to 5 screenshots. */
function testScreenshotCount(count: number): readonly Finding[] {
  if (count >= 3 && count <= 5) return [];
  return [
    error(
      'count',
      `需要 3 至 5 张截图，您选了 ${count} 张。请${count < 3 ? '补充' : '删减'}。`,
      `3 to 5 screenshots are wanted; there are ${count}. ${count < 3 ? 'Add some' : 'Take some out'}.`,
    ),
  ];
}

export const imageCountRule: FilesRule = {
  id: 'R-COUNT3-5',
  source: 'mpsGuide',
  takes: 'files',
  test: (files) => testScreenshotCount(files.length),
};
