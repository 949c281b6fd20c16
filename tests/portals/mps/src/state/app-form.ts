import { reactive } from 'vue';
import { miniAppPermits } from '../data/proofs';
import { serviceTypeTitles } from '../data/website-options';
import { type FormState, fileOf, filesOf, listOf, plainOf } from './form-state';

/** The form of an app or a mini program: both pages have the same controls, with other labels. */
function makeAppForm(): FormState {
  return reactive<FormState>({
    appname: '',
    moinum: '',
    serverinfo: '',
    type: [],
    files: [],
    usercnt: undefined,
    yyqk: '',
    proaudFile: [],
    ...Object.fromEntries(miniAppPermits.map((permit) => [permit.name, []])),
  });
}

export const appForm = makeAppForm();
export const miniAppForm = makeAppForm();

/** The model of an app's or mini program's page by the names of its controls. */
export function appModel(form: FormState): Record<string, unknown> {
  return {
    ...plainOf(form, 'appname', 'moinum', 'serverinfo', 'usercnt', 'yyqk'),
    type: serviceTypeTitles(listOf(form, 'type')),
    files: filesOf(form, 'files'),
    proaudFile: listOf(form, 'proaudFile'),
    ...Object.fromEntries(miniAppPermits.map((permit) => [permit.name, fileOf(form, permit.name)])),
  };
}
