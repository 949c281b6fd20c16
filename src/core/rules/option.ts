import { type CatalogueKey, catalogue } from '../catalogue/fields';
import { appCategories } from '../directory/app-categories';
import type { TextRule } from './define-rule';
import { error, type Finding, warn } from './finding';
import { cleanText } from './spelling';

/** An option without what portals write differently: brackets, spaces, width. */
function foldOption(text: string): string {
  return cleanText(text).normalize('NFKC').replace(/\s+/g, '');
}

const appOptions: readonly string[] = Object.entries(appCategories).flatMap(([first, seconds]) => [
  ...seconds,
  ...seconds.map((second) => `${first}-${second}`),
]);

/** Lists of which not every entry is known: a stranger to them may still be on the page. */
const openLists: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>([
  'website.typeCode',
  'website.accessMethod',
  'website.legacyServiceTypes',
  'cloud.resource',
  'filing.scenario',
  'app.content',
  'app.platforms',
  'appPackage.platform',
  'algorithm.type',
  'query.kind',
]);

/** The options that a field's value should be one of; empty when the page alone knows them. */
function knownOptions(key: CatalogueKey): readonly string[] {
  return key === 'app.content' ? appOptions : (catalogue[key].options ?? []);
}

/** A value is one of the field's options; brackets and width do not count. */
function testOption(raw: string, options: readonly string[], open: boolean): readonly Finding[] {
  const value = foldOption(raw);
  const folded = options.map(foldOption);
  if (options.length === 0 || folded.includes(value)) return [];
  const near = options.filter((_, at) => isNear(folded[at] ?? '', value));
  const [first] = near;
  const [zh, en] =
    near.length === 1 && first !== undefined
      ? [`您要选的可能是“${first}”。`, ` Perhaps you mean “${first}”.`]
      : ['请从列表里重新选择。', ' Choose from the list again.'];
  const shown = cleanText(raw).slice(0, 40);
  const say = open ? warn : error;
  return [
    say(
      'not-an-option',
      `“${shown}”不在这一项的选项里。${zh}`,
      `“${shown}” is not among the options of this field.${en}`,
      near.length === 1 ? first : undefined,
    ),
  ];
}

/** Whether a value is an option said shorter or longer: 营业执照 for 营业执照（个人或企业）. */
function isNear(option: string, value: string): boolean {
  return value.length >= 2 && (option.startsWith(value) || value.startsWith(option));
}

export const optionRule: TextRule = {
  id: 'R-ENUM',
  source: 'miitLists',
  takes: 'text',
  test: (text, { key }) => testOption(text, knownOptions(key), openLists.has(key)),
};
