import type { KnownWords } from './known-words';

const names = /^(?:class|id|name|for|type|role|maxlength|accept|tabindex|contenteditable|colspan|rowspan|lay-key)$/;
const relations = /^aria-(?:labelledby|required|haspopup|controls|owns|hidden|current)$/;
const flags = /^(?:readonly|disabled|required|multiple)$/;
const words = /^(?:placeholder|data-placeholder|title|aria-label)$/;
/** A class that says what was chosen or filled; a wizard's current step is no choice. */
const telling =
  /(?:^|[-_])(?:checked|selected|radioed|onswitch|active|chosen|focus(?:ed)?|filled|dirty|has-?value|this)$/i;
const longest = 300;

/** The attributes of an element that go into a report. Those that speak stay only when the words are the form's own. */
export function keptAttributesOf(element: Element, known: KnownWords): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (name === 'class') kept.class = withoutState(value);
    else if (flags.test(name)) kept[name] = '';
    else if (words.test(name) ? known.has(value) : names.test(name) || relations.test(name))
      kept[name] = value.slice(0, longest);
  }
  if (kept.class === '') delete kept.class;
  // What scripts set without writing it down.
  const input = element as HTMLInputElement;
  if (input.readOnly === true) kept.readonly = '';
  if (input.disabled === true) kept.disabled = '';
  return kept;
}

function withoutState(classes: string): string {
  const tokens = classes.split(/\s+/).filter((token) => token !== '' && (/step/i.test(token) || !telling.test(token)));
  return tokens.join(' ').slice(0, longest);
}
