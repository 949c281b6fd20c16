const mostKept = 4000;
/** No label, heading or class list that repeats is longer; a page's long texts are not kept. */
const longest = 64;

/** Remembers, up to a bound, what a pure question says of each text: pages repeat their words, and their classes more. */
export function rememberTexts(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}
