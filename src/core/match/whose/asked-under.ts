import type { Snapshot } from '../../plan/snapshot';
import type { Attribute } from '../control/attributes';
import { interpretLabel } from '../label/interpret-label';
import type { Owner } from './owners';

const subjectFlag = 1;
const serviceFlag = 2;
const unitFlag = 4;
const personFlag = 8;
const subjects: ReadonlySet<Owner> = new Set<Owner>(['subject', 'subjectOwner', 'legalRep']);
const services: ReadonlySet<Owner> = new Set<Owner>(['website', 'app', 'siteOwner']);

/** Headings by their paths, from the outermost to the one meant, joined by line ends. */
interface AskedUnder {
  /** Both the subject and its service are asked: 网站备案信息 over a whole form is its title, and says of no field whose it is. */
  readonly mixed: ReadonlySet<string>;
  /** A unit's own things are asked: 开办者信息 is then the unit's block, else the person's. */
  readonly unit: ReadonlySet<string>;
  /** A person's own things are asked, 姓名 above all. */
  readonly person: ReadonlySet<string>;
  /** The page asks about a website or an APP, and nothing of the unit that files: its 负责人 is the service's. */
  readonly servicesAlone: boolean;
}

/** What the labels under each heading speak of. */
export function askedUnder({ controls }: Snapshot): AskedUnder {
  const asked = new Map<string, number>();
  let everywhere = 0;
  const seen = new Map<readonly string[], Set<string>>();
  for (const { label: said, placeholder, section } of controls) {
    const label = said || placeholder;
    const labels = seen.get(section) ?? new Set<string>();
    seen.set(section, labels);
    if (labels.has(label)) continue;
    labels.add(label);
    const kind = kindOf(label);
    everywhere |= kind;
    if (kind === 0) continue;
    let path = '';
    for (const heading of section) {
      path = path === '' ? heading : `${path}\n${heading}`;
      asked.set(path, (asked.get(path) ?? 0) | kind);
    }
  }
  const having = (kinds: number): Set<string> =>
    new Set([...asked].flatMap(([path, all]) => ((all & kinds) === kinds ? [path] : [])));
  return {
    mixed: having(subjectFlag | serviceFlag),
    unit: having(unitFlag),
    person: having(personFlag),
    servicesAlone: (everywhere & (subjectFlag | unitFlag | serviceFlag)) === serviceFlag,
  };
}

const ofUnit: ReadonlySet<Attribute> = new Set<Attribute>(['unitCode', 'licenceImage', 'registeredAddress']);

/** What a label speaks of, as flags; 0 when it does not say. */
function kindOf(label: string): number {
  const { owner, unknown, attributes } = interpretLabel(label);
  if (unknown > 0) return 0;
  const unit = owner === 'subject' || attributes.some((one) => ofUnit.has(one)) ? unitFlag : 0;
  const person = attributes.includes('personName') && owner !== 'legalRep' ? personFlag : 0;
  if (owner === null) return unit | person;
  return unit | person | (subjects.has(owner) ? subjectFlag : services.has(owner) ? serviceFlag : 0);
}
