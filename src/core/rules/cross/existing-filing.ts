import { sameValue } from '../../choose/same-value';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { fromFact } from './from-fact';
import { textOf } from './read-values';
import { foldCode, scenarioOf } from './subject-facts';

/** A subject that MIIT already knows files as that subject, with the very certificate that MIIT holds. */
export const existingFiling: CrossRule = (facts) => [...scenarioFits(facts), ...recordFits(facts)];

const needsNumber = /新增|接入|变更|注销/;

function scenarioFits(facts: Facts): Verdict[] {
  const { values } = facts;
  const scenario = scenarioOf(facts);
  const number = textOf(values, 'subject.icpNumber');
  if (scenario.includes('首次') && number !== '') {
    const message = {
      zh: '请改选新增网站、新增 APP 或新增接入：主体已有备案号，不属于首次备案，按首次提交会被退回。',
      en: 'Choose a new website, app or access instead: the subject already has a number, so this is no first filing and would be returned.',
    };
    return [finding('warn', 'X-MIIT-EXISTING', 'filing.scenario', message, 'huawei')];
  }
  if (!needsNumber.test(scenario) || number !== '') return [];
  const message = {
    zh: `请填写主体备案号：“${scenario}”要求主体已经备案，填不出时请改选首次备案。`,
    en: `Enter the subject’s filing number: “${scenario}” is for subjects that have filed. If there is none, choose a first filing.`,
  };
  return [finding('warn', 'X-MIIT-EXISTING', 'subject.icpNumber', message, 'huawei')];
}

/** MIIT tells a first filing from an addition by name and certificate. */
function recordFits({ values, known, today }: Facts): Verdict[] {
  const holder = known.icpRecord?.holder?.trim() ?? '';
  const sameHolder = same(foldName(textOf(values, 'subject.name')), foldName(holder));
  const [type, typeOnFile] = [textOf(values, 'subject.certType'), known.icpRecord?.certType ?? ''];
  // Portals have more than one word for one certificate.
  const sameType = same(type, typeOnFile) || sameValue('subject.certType', type, typeOnFile);
  const sameNumber = same(foldCode(textOf(values, 'subject.certNumber')), foldCode(known.icpRecord?.certNumber ?? ''));
  if (sameHolder && sameType && sameNumber) return [];
  const message = {
    zh: '请填工信部登记的证件类型和号码，或先做变更备案：与登记不同会被判成首次备案或退回。',
    en: 'Use the certificate that MIIT has on file, or change the filing first: a difference makes this a first filing or returns it.',
  };
  const ofName = {
    zh: `请核对主办单位名称：工信部登记的是“${holder}”。名称不同会被判成首次备案或退回，已改名的先做变更备案。`,
    en: `Check the subject’s name: MIIT has “${holder}” on file. A difference makes this a first filing or returns it; a new name is filed as a change first.`,
  };
  const found = [
    ...(sameHolder ? [] : [finding('warn', 'X-MIIT-EXISTING', 'subject.name', ofName, 'huawei')]),
    ...(sameType && sameNumber
      ? []
      : [finding('warn', 'X-MIIT-EXISTING', sameType ? 'subject.certNumber' : 'subject.certType', message, 'tencent')]),
  ];
  return fromFact(known.icpRecord?.notedOn, today, found);
}

function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}

function same(value: string, recorded: string): boolean {
  return value === '' || recorded === '' || value === recorded;
}
