import type { CatalogueKey } from '../../catalogue/fields';
import type { Reading } from '../control/read-control';
import type { Owner } from '../whose/owners';
import type { PageContext } from '../whose/page-context';

const ofServices = /^(?:app|appPackage|website)\./u;
const namesService: ReadonlySet<Owner | null> = new Set<Owner | null>(['app', 'website', 'access', 'registrar']);

/** Where somebody lives, and his papers; what kind of unit it is. */
const ofPeople = /^(?:person\.(?:address|region|id)|subject\.(?:nature|type|region|cert))/u;
const namesThing: ReadonlySet<Owner | null> = new Set<Owner | null>([
  'app',
  'website',
  'access',
  'registrar',
  'domain-certificate',
  'algorithm',
  'product',
]);

const ofDomain = /^(?:website\.(?:domain|registrar|url$)|app\.domain)/u;
/** The row or block of a domain that is not the one that the profile tells of. */
const furtherDomain = /(?:^|\n)(?:其[他它]|从|备用|次要)域名[^\n]*$/u;

/** 网站入口地址 is nobody's home, 域名到期日 no paper's; 功能描述 among an algorithm's questions describes a function of it, not the app that a filing is for. */
export function isOfOtherThing(key: CatalogueKey, reading: Reading, path: string, { subject }: PageContext): boolean {
  if (ofPeople.test(key) && namesThing.has(reading.label.owner)) return reading.by !== 'exact';
  if (ofDomain.test(key) && furtherDomain.test(path)) return true;
  // Inside a website's own block it is long decided that a website is filed.
  if (key === 'filing.serviceKind' && (reading.sectionOwner === 'website' || reading.sectionOwner === 'app'))
    return reading.by !== 'exact' && reading.by !== 'options';
  // 服务类型 to tick in a website's block has an APP's words, and is no APP's.
  if (key.startsWith('app.') && reading.sectionOwner === 'website' && reading.label.owner === null) return true;
  if (!ofServices.test(key) || namesService.has(reading.label.owner)) return false;
  const { sectionOwner } = reading;
  if (key === 'website.url' && sectionOwner === 'subject') return false;
  return sectionOwner === 'algorithm' || sectionOwner === 'product' || subject.thingOf(path) === 'algorithm';
}
