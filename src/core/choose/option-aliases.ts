import { type CatalogueKey, catalogueKey, type FieldId } from '../catalogue/fields';
import { personDocuments, unitDocuments } from './aliases/certificates';
import * as services from './aliases/services';
import { natures, scopes, serviceKinds, subjectTypes } from './aliases/subjects';
import { normaliseOption } from './normalise-option';

type AliasGroups = readonly (readonly string[])[];

const groupsOf: Partial<Record<CatalogueKey, AliasGroups>> = {
  'account.type': subjectTypes,
  'account.personIdType': personDocuments,
  'person.idType': personDocuments,
  'subject.certType': [...unitDocuments, ...personDocuments],
  'subject.type': subjectTypes,
  'subject.nature': natures,
  'filing.serviceKind': serviceKinds,
  'website.accessProviderScope': scopes,
  'website.registrarScope': scopes,
  'website.language': services.languages,
  'app.language': services.languages,
  'website.accessMethod': services.accessMethods,
  'website.dangerousGoods': services.dangerousGoods,
  'website.preApprovals': services.preApprovals,
  'app.preApprovals': services.preApprovals,
  'website.interactiveTypes': services.interactiveTypes,
  'app.interactiveTypes': services.interactiveTypes,
  'website.content': services.siteContents,
  'appPackage.platform': services.platforms,
  'app.platforms': services.platforms,
  'cloud.resource': services.cloudResources,
  'algorithm.type': services.algorithmAnswers,
  'algorithm.role': services.algorithmAnswers,
  'algorithm.inputModality': services.algorithmAnswers,
  'algorithm.outputModality': services.algorithmAnswers,
  'website.accessProvider': services.companies,
  'website.registrar': services.companies,
};

/** One way only: an option that covers what is wanted and more, where the portal has nothing narrower. */
const broader: Readonly<Record<string, readonly string[]>> = {
  普通护照: ['护照'],
  外交护照: ['护照'],
  公务护照: ['护照'],
  因公普通护照: ['护照'],
  港澳居民居住证: ['港澳台居民居住证'],
  台湾居民居住证: ['港澳台居民居住证'],
  个体经营: ['企业(含个体)', '企业(含个体工商户)', '企业(包含个体工商户)'],
};

/** Fields whose options are names of companies: nothing but the same entity is the same answer. */
const companyFields: ReadonlySet<CatalogueKey> = new Set(['website.accessProvider', 'website.registrar']);

/** Whether the options of a field are company names. */
export function offersCompanies(fieldId: FieldId): boolean {
  return companyFields.has(catalogueKey(fieldId));
}

/** Every other wording of a wanted option that means the same in this field, normalised. */
export function aliasesOf(fieldId: FieldId, wanted: string): ReadonlySet<string> {
  const plain = normaliseOption(wanted);
  const found = new Set<string>();
  for (const group of groupsOf[catalogueKey(fieldId)] ?? []) {
    const names = group.map(normaliseOption);
    if (names.includes(plain)) for (const name of names) found.add(name);
  }
  found.delete(plain);
  return found;
}

/** The portals' wordings of a field's options, as they are printed; empty where they all use one. */
export function wordingsOf(key: CatalogueKey): readonly string[] {
  return (groupsOf[key] ?? []).flat();
}

/** The options that cover more than what is wanted, normalised: asked for only when nothing narrower is offered. */
export function broaderThan(wanted: string): ReadonlySet<string> {
  return new Set((broader[wanted] ?? []).map(normaliseOption));
}
