import type { FieldId } from '../../../src/core/catalogue/fields';
import { type FieldValue, isDateRange } from '../../../src/core/field-value';
import type { FieldValues } from '../../../src/core/field-values';
import { dangerousGoods, miniAppPermits, none, type Proof, permits } from './src/data/proofs';
import { regionPath } from './src/data/regions';
import { emergencyNames, ownerNames, type PersonNames, securityNames } from './src/state/person-names';

export type MpsPage = 'subject' | 'website' | 'people' | 'app' | 'miniapp';
/** What `window.__model()` returns: what the page in sight holds, by the names of its controls. */
export type MpsModel = Readonly<Record<string, unknown>>;

/** Where a field lies in the page's model, and what it must look like there. */
export interface ModelField {
  readonly page: MpsPage;
  readonly fieldId: FieldId;
  /** The control's name: its id is `form_item_` and this (`ip` and `dmn` stand for `ip0`, `ip1` …). */
  readonly name: string;
  /** How a value must look in the model: the page's own wording, regions as paths, files as name and size. */
  wanted(value: FieldValue, values: FieldValues): unknown;
  held(model: MpsModel): unknown;
}

type Form = (value: FieldValue, values: FieldValues) => unknown;

const same: Form = (value) => value;
const number: Form = (value) => Number(value);
const yesNo: Form = (value) => (value ? '是' : '否');
const region: Form = (value) => (Array.isArray(value) ? regionPath(value) : value);
const range: Form = (value) => (isDateRange(value) ? [value.from, value.to] : value);
const sorted: Form = (value) => (Array.isArray(value) ? value.toSorted() : value);

function fileLike(value: unknown): unknown {
  return value instanceof File ? { name: value.name, size: value.size } : value;
}
const file: Form = fileLike;
const files: Form = (value) => (Array.isArray(value) ? value.map(fileLike) : [fileLike(value)]);

/** What the page calls the catalogue's options where its own words differ. */
const pageWords: Readonly<Record<string, string>> = {
  爆炸物品: '民爆物品',
  易制爆危险化学品和其他危险化学品: '易制爆危险化学品',
};
const labelsOf = (value: FieldValue | undefined): string[] =>
  Array.isArray(value) ? value.map((option) => pageWords[String(option)] ?? String(option)) : [];
const boxes: Form = (value) => (labelsOf(value).length === 0 ? [none] : labelsOf(value).toSorted());

function field(page: MpsPage, fieldId: FieldId, name: string, wanted: Form = same): ModelField {
  return { page, fieldId, name, wanted, held: (model) => model[name] };
}

/** A list whose order means nothing: ticked boxes, ticked branches. */
function unordered(page: MpsPage, fieldId: FieldId, name: string, wanted: Form = sorted): ModelField {
  const held = (model: MpsModel): unknown => sorted(model[name] as string[], {});
  return { page, fieldId, name, wanted, held };
}

/** A name from a list that ends with 其他, which opens an input of its own. */
function company(fieldId: FieldId, name: string): ModelField {
  const held = (model: MpsModel): unknown => (model[name] === '其他' ? model[`${name}1`] : model[name]);
  return { page: 'website', fieldId, name, wanted: same, held };
}

function heldProofs(model: MpsModel, proofs: readonly Proof[]): unknown[] {
  return proofs.map((proof) => model[proof.name]).filter((held) => held !== null);
}

/** The proofs of the ticked items: each of their uploads must hold the field's file. */
function proofsOf(fieldId: FieldId, ticked: FieldId, name: string, proofs: readonly Proof[]): ModelField {
  const wanted: Form = (value, values) => labelsOf(values[ticked]).map(() => fileLike(value));
  return { page: 'website', fieldId, name, wanted, held: (model) => heldProofs(model, proofs) };
}

function person(page: MpsPage, role: 'subjectOwner' | 'securityOwner' | 'emergencyContact', names: PersonNames) {
  const longTerm: Form = (value) => (isDateRange(value) ? value.to === 'long-term' : value);
  const validTo: Form = (value) => {
    const to = isDateRange(value) ? value.to : value;
    return to === 'long-term' ? null : to;
  };
  return [
    field(page, `${role}.name`, names.name),
    field(page, `${role}.idType`, names.idType),
    field(page, `${role}.idNumber`, names.idNumber),
    field(page, `${role}.idValidTo`, names.validTo, validTo),
    field(page, `${role}.idLongTerm`, names.longTerm, longTerm),
    field(page, `${role}.idFrontImage`, names.front, file),
    field(page, `${role}.idBackImage`, names.back, file),
    field(page, `${role}.idHandheldImage`, names.handheld, file),
    field(page, `${role}.region`, names.region, region),
    field(page, `${role}.address`, names.address),
    field(page, `${role}.mobile`, names.mobile),
    field(page, `${role}.email`, names.email),
  ];
}

function app(page: 'app' | 'miniapp'): ModelField[] {
  return [
    field(page, 'app.name', 'appname'),
    field(page, 'app.icpNumber', 'moinum'),
    field(page, 'app.description', 'serverinfo'),
    unordered(page, 'app.interactiveTypes', 'type'),
    field(page, 'app.screenshots', 'files', files),
    field(page, 'app.userCount', 'usercnt', number),
    field(page, 'app.operationStatus', 'yyqk'),
    unordered(page, 'app.preApprovals', 'proaudFile', boxes),
    {
      page,
      fieldId: 'app.preApprovalFiles',
      name: 'proaudFile',
      wanted: files,
      held: (model) => heldProofs(model, miniAppPermits),
    },
  ];
}

/** Every field that the practice portal for MPS takes, in the order of its pages. */
export const mpsModelFields: readonly ModelField[] = [
  field('subject', 'subject.type', 'unitpty'),
  field('subject', 'subject.nature', 'unitpty_sub'),
  field('subject', 'subject.name', 'unitnm'),
  field('subject', 'subject.certType', 'uitcfttype'),
  field('subject', 'subject.certNumber', 'uitcftnum'),
  field('subject', 'legalRep.name', 'lglnm'),
  field('subject', 'subject.officeRegion', 'uitadrpvs', region),
  field('subject', 'subject.officeAddress', 'uitadrstr'),
  field('subject', 'subject.registeredRegion', 'uitregadrpvs', region),
  field('subject', 'subject.registeredAddress', 'uitregadrstr'),
  field('subject', 'subject.certImage', 'uitcftid', file),
  ...person('subject', 'subjectOwner', ownerNames),
  field('subject', 'subjectOwner.officePhone', 'offtel'),
  field('website', 'website.name', 'webnm'),
  field('website', 'website.hasIcp', 'sfyicp', yesNo),
  field('website', 'website.icpNumber', 'moinum'),
  field('website', 'website.openDate', 'webopentime'),
  field('website', 'website.domain', 'maindmn'),
  field('website', 'website.domainCertImage', 'ymzsid', file),
  field('website', 'website.domainCertValidity', 'ymzsvalid', range),
  field('website', 'website.otherDomains', 'dmn'),
  field('website', 'website.ip', 'ip'),
  field('website', 'website.marketValue', 'mktval', number),
  field('website', 'website.monthlyActiveUsers', 'mauqty', number),
  field('website', 'website.accessProviderRegion', 'asppvs', region),
  company('website.accessProvider', 'aspname'),
  field('website', 'website.accessMethod', 'acctype'),
  field('website', 'website.registrarRegion', 'dsppvs', region),
  company('website.registrar', 'dspname'),
  field('website', 'website.interactive', 'interactive', yesNo),
  unordered('website', 'website.interactiveTypes', 'webtypes'),
  unordered('website', 'website.dangerousGoods', 'cotitemFile', boxes),
  proofsOf('website.dangerousGoodsPermit', 'website.dangerousGoods', 'cotitemFile', dangerousGoods),
  unordered('website', 'website.preApprovals', 'proaudFile', boxes),
  proofsOf('website.preApprovalFile', 'website.preApprovals', 'proaudFile', permits),
  unordered('website', 'website.language', 'language'),
  field('people', 'securityOwner.sameAsSubjectOwner', 'webSecurity'),
  ...person('people', 'securityOwner', securityNames),
  field('people', 'emergencyContact.sameAsSubjectOwner', 'wzyjllr'),
  ...person('people', 'emergencyContact', emergencyNames),
  ...app('app'),
  ...app('miniapp'),
];
