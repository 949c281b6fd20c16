import type { Snapshot } from '../plan/snapshot';
import { interpretLabel } from './interpret-label';
import type { Owner } from './owners';

const subjects: ReadonlySet<Owner> = new Set<Owner>(['subject', 'subjectOwner', 'legalRep']);
const services: ReadonlySet<Owner> = new Set<Owner>(['website', 'app', 'siteOwner']);

/**
 * Headings under which both the subject and its service are asked: 网站备案信息 over a whole form is its title, and
 * says of no field whose it is.
 * @returns the paths, from the outermost heading to the one meant, joined by line ends.
 */
export function mixedHeadings({ controls }: Snapshot): ReadonlySet<string> {
  const asked = new Map<string, number>();
  const seen = new Map<readonly string[], Set<string>>();
  for (const { label, section } of controls) {
    const labels = seen.get(section) ?? new Set<string>();
    seen.set(section, labels);
    if (section.length === 0 || labels.has(label)) continue;
    labels.add(label);
    const kind = kindOf(label);
    if (kind === 0) continue;
    let path = '';
    for (const heading of section) {
      path = path === '' ? heading : `${path}\n${heading}`;
      asked.set(path, (asked.get(path) ?? 0) | kind);
    }
  }
  return new Set([...asked].flatMap(([path, kinds]) => (kinds === 3 ? [path] : [])));
}

/** 1: the subject's, 2: the service's, 0: the label does not say. */
function kindOf(label: string): 0 | 1 | 2 {
  const { owner, unknown } = interpretLabel(label);
  if (owner === null || unknown > 0) return 0;
  return subjects.has(owner) ? 1 : services.has(owner) ? 2 : 0;
}
