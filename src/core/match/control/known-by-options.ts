import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import { normaliseLabel } from '../label/normalise-label';

const fewest = 3;
const enough = 0.6;
const sameAs = /^(?:同|与|使用|沿用|复用)(?:已有|现有)?(?:主体|主办单位)负责人(?:相同|一致|信息)*$/u;
let index: Map<string, CatalogueKey[]> | undefined;

/** The catalogue's lists by their entries; made when the first list without a telling label is read. */
function optionIndex(): Map<string, CatalogueKey[]> {
  if (index) return index;
  index = new Map();
  for (const key of Object.keys(catalogue) as CatalogueKey[]) {
    if (key.startsWith('person.') || key.startsWith('account.')) continue;
    for (const option of new Set((catalogue[key].options ?? []).map(plain))) {
      const keys = index.get(option);
      if (keys) keys.push(key);
      else index.set(option, [key]);
    }
  }
  return index;
}

function plain(text: string): string {
  return normaliseLabel(text).full;
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
      .map(plain)
      .filter((option) => option !== '' && !isNoChoice(option)),
  );
  if ([...offered].some((option) => sameAs.test(option))) return ['person.sameAsSubjectOwner'];
  if (offered.size < fewest) return [];
  const hits = new Map<CatalogueKey, number>();
  for (const option of offered)
    for (const key of optionIndex().get(option) ?? []) hits.set(key, (hits.get(key) ?? 0) + 1);
  const most = Math.max(0, ...hits.values());
  if (most < fewest || most < offered.size * enough) return [];
  return [...hits].flatMap(([key, count]) => (count === most ? [key] : []));
}

function isNoChoice(option: string): boolean {
  return /^(?:请?选择.*|全部|不限|其他|以上都不|无)$/u.test(option);
}
