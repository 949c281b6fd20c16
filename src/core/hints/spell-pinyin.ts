import { phraseReadings } from './pinyin-phrases';
import { pinyinTable } from './pinyin-table';

/** A text in pinyin: `网络IP` → initials `wlip`, full `wangluoip`, whose syllables begin at 0, 4 and 7. */
export interface Spelling {
  readonly initials: string;
  readonly full: string;
  readonly starts: readonly number[];
}

let readings: ReadonlyMap<string, string> | null = null;

function readingOf(character: string): string {
  readings ??= new Map(
    pinyinTable.flatMap((row) =>
      row.split(' ').flatMap((entry) => {
        const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
        return [...entry.slice(syllable.length)].map((written): [string, string] => [written, syllable]);
      }),
    ),
  );
  return readings.get(character) ?? '';
}

const parts = new RegExp(`${Object.keys(phraseReadings).join('|')}|[a-z0-9]+|.`, 'gsu');
const latin = /^[a-z0-9]/;

/** The syllables of a compact text: words that are read otherwise than their characters first, Latin runs as they are. */
export function syllablesOf(text: string): readonly string[] {
  return (text.match(parts) ?? []).flatMap(syllablesOfPart);
}

function syllablesOfPart(part: string): readonly string[] {
  if (latin.test(part)) return [part];
  return (phraseReadings[part] ?? readingOf(part)).split(' ').filter((syllable) => syllable !== '');
}

/** How a compact text is typed by someone who writes pinyin. */
export function spellPinyin(text: string): Spelling {
  const starts: number[] = [];
  let initials = '';
  let full = '';
  for (const part of text.match(parts) ?? [])
    for (const syllable of syllablesOfPart(part)) {
      starts.push(full.length);
      full += syllable;
      initials += syllable === part ? syllable : syllable.charAt(0);
    }
  return { initials, full, starts };
}
