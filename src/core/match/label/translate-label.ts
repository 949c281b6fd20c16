import { englishWords } from '../words/english-words';

let chineseOf: Map<string, string> | undefined;
let mostWords = 1;

function dictionary(): Map<string, string> {
  if (chineseOf) return chineseOf;
  chineseOf = new Map();
  for (const [chinese, phrases] of Object.entries(englishWords))
    for (const phrase of phrases.split('|')) {
      const words = wordsOf(phrase);
      chineseOf.set(words.join(' '), chinese);
      mostWords = Math.max(mostWords, words.length);
    }
  return chineseOf;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’'](?:s\b)?/g, '')
    .split(/[^a-z\d&]+/)
    .filter(Boolean);
}

/** What stands after these is whose it is: name OF the organizer, contact FOR the website, address ON the license. */
const ofWhom: ReadonlySet<string> = new Set(['of', 'for', 'on']);
/** Words that say nothing of what is asked. */
const weightless: ReadonlySet<string> = new Set(['的', '请', '和', '有效', '在']);
/**
 * What only explains (cloud instance that hosts the app), and behind the star of a floating
 * label what was chosen (License type * Business license).
 */
const aside = /(?<=\S)(?:\s\*\s|\s(?:that|which|from)\s).*$/iu;
const latin = /[a-z]{2}/iu;
const chinese = /[\u3400-\u9fff]/u;

/**
 * An English label in the words of the Chinese ones, so that both are read alike: `Name of the organizer` becomes
 * `主办单位名称`. A word that is not known stays as it is and counts as not understood.
 * @param text a label without marks; one that holds any Chinese is given back unchanged.
 */
export function translateLabel(text: string): string {
  if (!latin.test(text) || chinese.test(text)) return text;
  const parts: string[][] = [[]];
  for (const said of phrasesOf(wordsOf(text.replace(aside, ''))))
    if (ofWhom.has(said)) parts.push([]);
    else if (!weightless.has(said)) parts.at(-1)?.push(said);
  return parts.toReversed().flat().join('');
}

/** Longest phrase first, from the left, each in Chinese where it is known. */
function phrasesOf(words: readonly string[]): string[] {
  const known = dictionary();
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(mostWords, words.length - at);
    while (length > 1 && !known.has(words.slice(at, at + length).join(' '))) length--;
    const phrase = words.slice(at, at + length).join(' ');
    found.push(known.get(phrase) ?? phrase);
    at += length;
  }
  return found;
}
