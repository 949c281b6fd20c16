import { reactive, watch } from 'vue';
import { subjectTypes, unitCertTypes, unitNatures } from '../data/subject-options';
import { choiceOf, type FormState, fileOf, plainOf, regionOf } from './form-state';
import { emptyPerson, linkPerson, personModel } from './person';
import { ownerNames } from './person-names';

const empty: FormState = {
  unitpty: undefined,
  unitpty_sub: undefined,
  unitnm: '',
  uitcfttype: undefined,
  uitcftnum: '',
  uitcftid: [],
  uitadrpvs: [],
  uitadrstr: '',
  uitregadrpvs: [],
  uitregadrstr: '',
  lglnm: '',
  ...emptyPerson(ownerNames),
  offtel: '',
};

/** The subject page 新增开办主体; it keeps its values while one moves about the app, as the portal's server would. */
export const subjectForm: FormState = reactive({ ...empty });

/** Choosing one field empties what hangs on it, at once. */
function clearsOnChange(name: string, ...dependents: string[]): void {
  watch(
    () => subjectForm[name],
    () => {
      for (const dependent of dependents) subjectForm[dependent] = empty[dependent];
    },
    { flush: 'sync' },
  );
}

clearsOnChange('unitpty', 'unitpty_sub', 'uitcfttype', 'rpbcfttype');
clearsOnChange('unitpty_sub', 'uitcfttype');
clearsOnChange('uitcfttype', 'uitcftnum');
linkPerson(subjectForm, ownerNames);

const madeUp: FormState = {
  ...empty,
  unitpty: 'gr',
  rpbnm: '林晴川',
  rpbcfttype: '111',
  rpbcftnum: '110105199001011232',
  idecardvalid: '2038-06-30',
  rpbadspvs: ['11', '1101', '110108'],
  rpbadsstr: '示例路1号院2号楼301室',
  rpbmobile: '13800138000',
  rpbmail: 'owner@example.com',
};

/** The subject that websites are filed for: the one filled in, or a made-up one for who begins with a website. */
export function filedSubject(): FormState {
  return subjectForm.rpbnm === '' ? madeUp : subjectForm;
}

/** The subject page's model by the names of its controls. */
export function subjectModel(form: FormState = subjectForm): Record<string, unknown> {
  return {
    unitpty: choiceOf(form, 'unitpty', subjectTypes),
    unitpty_sub: choiceOf(form, 'unitpty_sub', unitNatures),
    uitcfttype: choiceOf(form, 'uitcfttype', unitCertTypes),
    uitcftid: fileOf(form, 'uitcftid'),
    uitadrpvs: regionOf(form, 'uitadrpvs'),
    uitregadrpvs: regionOf(form, 'uitregadrpvs'),
    ...plainOf(form, 'unitnm', 'uitcftnum', 'uitadrstr', 'uitregadrstr', 'lglnm', 'offtel'),
    ...personModel(form, ownerNames),
  };
}
