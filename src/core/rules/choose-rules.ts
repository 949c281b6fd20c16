import { guidanceOf } from '../catalogue/guidance';
import { type About, isPersonalSubject } from './about';
import { testBundleHarmony } from './bundle-harmony';
import { testBundleIos } from './bundle-ios';
import { chooseDocumentRules } from './choose-document-rules';
import { documentRuleIds } from './document-kind';
import { readHost } from './host';
import { platformOf } from './platform';
import { type FieldRuleId, isFieldRuleId } from './rule-id';

/** The rules that look at a value of a field: all that its guidance names, of alternatives the one that applies. */
export function chooseRules(text: string, about: About): readonly FieldRuleId[] {
  const ids = guidanceOf(about.fieldId).rules.filter(isFieldRuleId);
  const wanted = alternatives(text, about, ids);
  return wanted === null ? ids : ids.filter((id) => wanted.has(id));
}

function alternatives(text: string, about: About, ids: readonly FieldRuleId[]): ReadonlySet<FieldRuleId> | null {
  if (about.key === 'website.name') return new Set(siteNameRules(about));
  if (about.key === 'subject.name') return new Set(isPersonalSubject(about) ? ['R-NAME'] : ['R-ORGNAME']);
  if (about.key === 'appPackage.packageName') return new Set([packageRule(text, about)]);
  if (about.key === 'query.keyword') return new Set(queryRules(text));
  const documents = ids.filter((id) => documentRuleIds.has(id));
  if (documents.length < 2) return null;
  const chosen = new Set(chooseDocumentRules(text, about));
  return new Set(ids.filter((id) => !documentRuleIds.has(id) || chosen.has(id)));
}

function siteNameRules(about: About): readonly FieldRuleId[] {
  const personal = isPersonalSubject(about);
  if (personal === null) return ['R-SITENAME'];
  return ['R-SITENAME', personal ? 'R-SITENAME-PERSON' : 'R-SITENAME-ORG'];
}

function packageRule(text: string, about: About): FieldRuleId {
  const platform = platformOf(about);
  if (platform === 'ios') return 'R-BUNDLE-IOS';
  if (platform === 'harmony') return 'R-BUNDLE-HARMONY';
  if (platform !== 'unknown') return 'R-PACKAGE-ANDROID';
  // Not chosen yet: a name that any platform takes may stand.
  if (testBundleIos(text).length === 0) return 'R-BUNDLE-IOS';
  return testBundleHarmony(text).length === 0 ? 'R-BUNDLE-HARMONY' : 'R-PACKAGE-ANDROID';
}

/** A query is a filing number, a domain or a name. */
function queryRules(text: string): readonly FieldRuleId[] {
  if (/ICP|B2-/i.test(text)) return ['R-ICPNO'];
  const { host, has } = readHost(text);
  return has.scheme || /[^.]\.[^.]/.test(host) ? ['R-DOMAIN', 'R-DOMAIN-ROOT'] : ['R-NONEMPTY'];
}
