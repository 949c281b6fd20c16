import { expect, test } from 'vitest';
import { stateWords } from '../../../src/page/annotate/mark-words';
import { fieldStateWords } from '../../../src/ui/kit/field-state-words';

test('the words of the states are the same on the marks as on the surfaces', () => {
  expect(stateWords).toEqual(fieldStateWords);
});
