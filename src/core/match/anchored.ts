import { type CatalogueKey, catalogueKey, type FieldId, roleOf } from '../catalogue/fields';
import type { Weighed } from './control/weigh-control';
import { keysFor } from './label/keys-for';
import type { PageKnowledge } from './page-match';
import { roleNamed } from './whose/role-named';

/**
 * A portal's exact anchor (DOM id or name). It is believed when the label agrees or is absent; when the two disagree
 * the page has moved, and nothing is filled.
 */
export function anchored(one: Weighed, knowledge: PageKnowledge): Weighed | null {
  const { control } = one;
  const fieldId = knowledge.anchors[control.id] ?? knowledge.anchors[control.name];
  if (!fieldId || !control.visible) return null;
  if (one.reading.label.plain === '')
    return { ...one, fieldId, confidence: 0.9, reason: 'anchor', refusal: null, saidOwner: one.saidOwner };
  if (!agrees(one, fieldId))
    return {
      ...one,
      fieldId: null,
      refusal: 'anchor-and-label-disagree',
      candidates: one.fieldId ? [fieldId, one.fieldId] : [fieldId],
    };
  return { ...one, fieldId, confidence: 1, reason: 'anchor-and-label', refusal: null };
}

/** Whether the words on the page can mean the anchor's field at all, whatever they were taken for by themselves. */
function agrees(one: Weighed, anchor: FieldId): boolean {
  const key = catalogueKey(anchor);
  const { label } = one.reading;
  const named = roleNamed(label.owner);
  const wanted = roleOf(anchor);
  if (named && wanted && named !== wanted) return false;
  const meant = new Set<CatalogueKey>([...one.reading.keys, ...label.exact]);
  for (const attribute of label.attributes) {
    for (const owner of owners)
      for (const each of keysFor(attribute, owner)) if (label.owner === null || owner === null) meant.add(each);
  }
  return meant.has(key) || [...meant].some((other) => family(other) === family(key));
}

const owners = ['subject', 'person', 'website', 'app', 'access', 'registrar', null] as const;

/** Fields that pages ask under one label: a region and its street, a validity and its end. */
function family(key: CatalogueKey): string {
  return key
    .replace(/(Region|Address)$/u, '')
    .replace(/^person\.(region|address)$/u, 'person.place')
    .replace(/idValid(ity|From|To)$/u, 'idValid')
    .replace(/domainCertValid(ity|From|To)$/u, 'domainCertValid')
    .replace(/^subject\.(type|nature)$/u, 'subject.kind');
}
