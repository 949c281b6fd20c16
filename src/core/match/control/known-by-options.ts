import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import { asksSameAs } from '../label/asks-same-as';
import { isEntryOf, plainEntry } from './options-speak';

const fewest = 3;
const enough = 0.6;
let index: Map<string, CatalogueKey[]> | undefined;

/** The catalogue's lists by their entries; made when the first list without a telling label is read. */
function optionIndex(): Map<string, CatalogueKey[]> {
  if (index) return index;
  index = new Map();
  for (const key of Object.keys(catalogue) as CatalogueKey[]) {
    if (key.startsWith('person.') || key.startsWith('account.')) continue;
    for (const option of new Set((catalogue[key].options ?? []).map(plainEntry))) {
      const keys = index.get(option);
      if (keys) keys.push(key);
      else index.set(option, [key]);
    }
  }
  return index;
}

/**
 * The fields whose own list this is, where the label does not say: 涉及以下事项 over 新闻, 出版, 药品和医疗器械 asks for the
 * pre-approvals. Three entries at least, and most of those that are offered, must be a field's own, word for word; lists
 * that people share (kinds of papers) say nothing of whose they are.
 * @returns the fields with the most entries in common, all of them where several have as many
 */
export function keysByOptions({ kind, options }: ControlSnapshot): CatalogueKey[] {
  if (kind !== 'select' && kind !== 'radio' && kind !== 'checkbox-group' && kind !== 'tree') return [];
  const offered = new Set(
    options
      .slice(0, 60)
      .map(plainEntry)
      .filter((option) => option !== '' && !isNoChoice(option)),
  );
  if ([...offered].some(asksSameAs)) return ['person.sameAsSubjectOwner'];
  if (kind === 'select' || kind === 'radio') {
    const byAll = keysOfAll([...offered]);
    if (byAll.length > 0) return byAll;
  }
  if (offered.size < fewest) return [];
  const hits = new Map<CatalogueKey, number>();
  for (const option of offered)
    for (const key of optionIndex().get(option) ?? []) hits.set(key, (hits.get(key) ?? 0) + 1);
  const most = Math.max(0, ...hits.values());
  if (most < fewest || most < offered.size * enough) return [];
  return [...hits].flatMap(([key, count]) => (count === most ? [key] : []));
}

const individual = /^(?:个人|自然人)/u;
const service = /^(?:APP|移动应用|移动端|网页|WEB)(?:端|版|应用)?$/u;

/**
 * What every entry is one of, in whatever wording: 个人 and 企业 ask who files, 网站 and APP what is filed. Two entries are
 * enough where all are, and one of them is the individual.
 */
function keysOfAll(offered: readonly string[]): CatalogueKey[] {
  if (offered.length < 2) return [];
  const asksWho = offered.every((one) => isEntryOf('subject.type', one) || isEntryOf('subject.nature', one));
  if (asksWho && offered.some((one) => individual.test(one)))
    return offered.length === 2 ? ['subject.type'] : ['subject.nature'];
  const services = offered.every((one) => service.test(one) || isEntryOf('filing.serviceKind', one));
  return services ? ['filing.serviceKind', 'algorithm.productKind'] : [];
}

function isNoChoice(option: string): boolean {
  return /^(?:请?选择.*|全部|不限|其[他它](?:组织|单位|机构|类型)?|以上都不|无)$/u.test(option);
}
