const clauseEnd = /[，。；,;.!！？?\n]/;
const negation = /不涉及|不含|不包含|不提供|不开放|不设|不做|不从事|没有|未开|禁止|无(?!锡|线|忧|人机|障碍)/;

/**
 * The words of a list that a text uses. What a clause denies does not count (“不涉及新闻、出版”), and a word inside a
 * longer one of the list is told once.
 */
export function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const affirmed = text
    .normalize('NFKC')
    .split(clauseEnd)
    .filter((clause) => !negation.test(clause))
    .join('\n');
  const found = words.filter((word) => affirmed.includes(word.normalize('NFKC')));
  return found.filter((word) => !found.some((longer) => longer !== word && longer.includes(word)));
}
