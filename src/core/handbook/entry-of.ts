import type { Bilingual } from '../catalogue/define-fields';
import { catalogueKey, type FieldId, fieldOf, isFieldId, roleOf } from '../catalogue/fields';
import { guidanceOf } from '../catalogue/guidance';
import { accessProviders } from '../directory/access-providers';
import { registrars } from '../directory/registrars';
import { explainHint } from '../hints/explain-hint';
import { ruleTopics } from '../hints/rule-topics';
import { roleTitles } from '../plan/role-titles';
import type { FieldEntry, HandbookEntry, RuleLine } from './handbook-entry';
import { reasonsOf } from './reasons-of';

/** The handbook's answer for an id of the quick lookup, such as `field:website.domain`; null for an unknown one. */
export function entryOf(id: string): HandbookEntry | null {
  const colon = id.indexOf(':');
  const [kind, name] = [id.slice(0, colon), id.slice(colon + 1)];
  if (kind === 'field') return isFieldId(name) ? fieldEntry(name) : null;
  if (kind === 'provider') return accessProviderEntry(id, name);
  if (kind === 'registrar') return registrarEntry(id, name);
  const topic = explainHint(id);
  return topic ? { kind: 'topic', id, title: topic.title, about: topic.about } : null;
}

/** A field's name, with the role in front for what is asked of a person. */
export function fieldTitle(fieldId: FieldId): Bilingual {
  const { title } = fieldOf(fieldId);
  const role = roleOf(fieldId);
  if (!role) return title;
  const { zh, en } = roleTitles[role];
  return { zh: `${zh} · ${title.zh}`, en: `${title.en} (${en})` };
}

function fieldEntry(fieldId: FieldId): FieldEntry {
  const { labels, options = [], manual = false } = fieldOf(fieldId);
  const { hints, mistakes, examples, required, rules, sources, confidence } = guidanceOf(fieldId);
  return {
    kind: 'field',
    id: `field:${fieldId}`,
    fieldId,
    title: fieldTitle(fieldId),
    hints,
    mistakes,
    right: examples.valid,
    wrong: examples.invalid,
    needs: required.filter(({ person, org }) => person !== 'not-asked' || org !== 'not-asked'),
    wordings: labels,
    options,
    rules: rules.flatMap(ruleLine),
    reasons: reasonsOf(catalogueKey(fieldId)),
    sources,
    confidence,
    manual,
  };
}

/** Rules without a topic, such as *not empty*, need no explanation. */
function ruleLine(id: string): RuleLine[] {
  const topic = ruleTopics[id];
  return topic ? [{ id, title: topic.title, about: topic.about }] : [];
}

function accessProviderEntry(id: string, brand: string): HandbookEntry | null {
  const provider = accessProviders.find((one) => one.brand === brand);
  return provider ? { kind: 'access-provider', id, title: { zh: brand, en: brand }, provider } : null;
}

function registrarEntry(id: string, legalName: string): HandbookEntry | null {
  const registrar = registrars.find((one) => one.legalName === legalName);
  return registrar ? { kind: 'registrar', id, title: { zh: registrar.brand, en: registrar.brand }, registrar } : null;
}
