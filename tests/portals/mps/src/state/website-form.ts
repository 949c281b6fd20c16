import { reactive, watch } from 'vue';
import { dangerousGoods, none, type Proof, permits } from '../data/proofs';
import { accessMethods, serviceTypeTitles } from '../data/website-options';
import { switches } from '../switches';
import { choiceOf, type FormState, fileOf, listOf, plainOf, regionOf } from './form-state';
import { emptyPerson, linkPerson, personModel } from './person';
import { emergencyNames, securityNames } from './person-names';

const yesNo = [
  { value: '1', label: '是' },
  { value: '0', label: '否' },
] as const;

/** One upload for each thing that needs a proof. */
function emptyProofs(proofs: readonly Proof[]): FormState {
  return Object.fromEntries(proofs.map((proof) => [proof.name, []]));
}

/** The website wizard's form, all its steps. Rows of a list are `ip0`, `ip1` …, their number is in `rowCounts`. */
export const websiteForm: FormState = reactive<FormState>({
  webnm: '',
  sfyicp: undefined,
  moinum: '',
  webopentime: undefined,
  maindmn: '',
  ymzsid: [],
  ymzsvalid: [],
  dmn0: '',
  ip0: '',
  mktval: undefined,
  mauqty: undefined,
  asppvs: [],
  aspname: undefined,
  aspname1: '',
  acctype: undefined,
  dsppvs: [],
  dspname: undefined,
  dspname1: '',
  interactive: undefined,
  webtypes: [],
  cotitem: undefined,
  cotitemFile: [],
  proaud: undefined,
  proaudFile: [],
  ...emptyProofs(dangerousGoods),
  ...emptyProofs(permits),
  language: switches.older ? [] : undefined,
  webSecurity: false,
  ...emptyPerson(securityNames),
  wzyjllr: false,
  ...emptyPerson(emergencyNames),
});

export const rowCounts = reactive({ ip: 1, dmn: 1 });

watch(
  () => websiteForm.sfyicp,
  () => {
    websiteForm.moinum = '';
  },
  { flush: 'sync' },
);
watch(
  () => websiteForm.interactive,
  () => {
    websiteForm.webtypes = [];
  },
  { flush: 'sync' },
);
linkPerson(websiteForm, securityNames);
linkPerson(websiteForm, emergencyNames);

function rowsOf(name: 'ip' | 'dmn'): unknown[] {
  return Array.from({ length: rowCounts[name] }, (_, row) => websiteForm[`${name}${row}`]).filter(
    (text) => text !== '',
  );
}

/** The ticked things; the older form asks 是 or 否 first, which reads the same: `['否']`. */
function tickedOf(question: string, boxes: string): string[] {
  return switches.older && websiteForm[question] === '0' ? [none] : listOf(websiteForm, boxes);
}

function proofsModel(proofs: readonly Proof[]): Record<string, unknown> {
  return Object.fromEntries(proofs.map((proof) => [proof.name, fileOf(websiteForm, proof.name)]));
}

/** The website wizard's model by the names of its controls. */
export function websiteModel(): Record<string, unknown> {
  const form = websiteForm;
  return {
    ...plainOf(form, 'webnm', 'moinum', 'webopentime', 'maindmn', 'mktval', 'mauqty'),
    ...plainOf(form, 'aspname', 'aspname1', 'dspname', 'dspname1', 'webSecurity', 'wzyjllr'),
    sfyicp: choiceOf(form, 'sfyicp', yesNo),
    ymzsid: fileOf(form, 'ymzsid'),
    ymzsvalid: listOf(form, 'ymzsvalid'),
    dmn: rowsOf('dmn'),
    ip: rowsOf('ip'),
    asppvs: regionOf(form, 'asppvs'),
    acctype: choiceOf(form, 'acctype', accessMethods),
    dsppvs: regionOf(form, 'dsppvs'),
    interactive: choiceOf(form, 'interactive', yesNo),
    webtypes: serviceTypeTitles(listOf(form, 'webtypes')),
    cotitemFile: tickedOf('cotitem', 'cotitemFile'),
    proaudFile: tickedOf('proaud', 'proaudFile'),
    ...proofsModel(dangerousGoods),
    ...proofsModel(permits),
    language: typeof form.language === 'string' ? [form.language] : listOf(form, 'language'),
    ...personModel(form, securityNames),
    ...personModel(form, emergencyNames),
  };
}
