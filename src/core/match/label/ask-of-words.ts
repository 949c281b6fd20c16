import type { Attribute } from '../control/attributes';
import type { Word } from './segment-label';

type Asked = readonly Attribute[];
/** What two words ask together: after one of the first, one of the second gives the third; `before` keeps the first. */
type Rule = readonly [before: string, next: string, result: string];

const papers = 'document idNumber personIdNumber certImage';
const places = 'address detailAddress region regionPart';
const addresses = 'officeAddress registeredAddress certAddress mailingAddress residence';
const kindsOfItself = `preApprovals resource accessMethod language content dangerousGoods platform productKind inputModality
  outputModality serviceKind nature applicationDomain strategy`;

const rules: readonly Rule[] = [
  [papers, 'last6', 'idLast6'],
  ['document certImage', 'number', 'idNumber'],
  ['licenceImage', 'number', 'unitCode'],
  ['icp', 'number', 'icpNumber'],
  ['preApprovals approvalFile', 'number', 'approvalNumber'],
  ['preApprovals', 'document certImage', 'approvalFile'],
  ['preApprovals dangerousGoods', 'content', 'before'],
  ['content', 'remark', 'purpose'],
  ['model strategy risk dataSources usageScenario resultLabel responsibility', 'remark', 'before'],
  [`${papers} licenceImage`, 'type', 'idType'],
  ['approvalFile approvalNumber', 'validity period validFrom validTo begin end', 'noField'],
  // 证件类型/号码: a box takes the number, a list the kind.
  ['idType', 'number', 'document'],
  [papers, 'frontAndBack', 'frontAndBack'],
  ['interactive', 'type', 'interactiveTypes'],
  ['interactive', 'appDescription content', 'before'],
  ['model', 'icpNumber', 'before'],
  ['icpNumber', 'approvalNumber', 'before'],
  ['icp icpNumber', 'url address', 'noField'],
  ['accessPath serviceObject', 'type', 'before'],
  [kindsOfItself, 'type', 'before'],
  ['model resource superior platform package productKind accessMethod', 'name', 'before'],
  ['appDescription', 'name', 'noField'],
  ['superior', 'personName', 'before'],
  ['name', 'personName', 'name personName'],
  ['personName', 'name', 'name personName'],
  ['handheldImage', `frontImage backImage ${papers}`, 'before'],
  ['frontImage', 'backImage', 'frontAndBack'],
  ['frontImage backImage frontAndBack', papers, 'before'],
  ['licenceImage', 'document certImage frontImage backImage', 'before'],
  ['licenceImage', 'validity', 'certValidity'],
  ['licenceImage', 'period', 'certValidity'],
  [papers, 'period', 'validity'],
  [`${papers} licenceImage`, 'begin', 'validFrom'],
  [`${papers} licenceImage`, 'end', 'validTo'],
  ['domain domainCertImage', 'validity period', 'domainValidity'],
  ['domain domainCertImage', 'begin', 'domainValidFrom'],
  ['domain domainCertImage', 'end', 'domainValidTo'],
  ['validity domainValidity certValidity', 'period', 'before'],
  ['domain domainCertImage', 'validFrom', 'domainValidFrom'],
  ['domain domainCertImage', 'validTo registrationEnd', 'domainValidTo'],
  ['domain', 'registrationPaper', 'domainCertImage'],
  ['validity', 'begin', 'validFrom'],
  ['validFrom', 'end', 'validity'],
  ['domainValidFrom', 'validTo', 'domainValidity'],
  ['domainValidity', 'validFrom', 'domainValidFrom'],
  ['domainValidity', 'validTo', 'domainValidTo'],
  ['validity', 'end', 'validTo'],
  ['domainValidity', 'begin', 'domainValidFrom'],
  ['domainValidity', 'end', 'domainValidTo'],
  ['emergency', 'mobile officePhone number', 'emergencyPhone'],
  ['emergencyPhone', 'mobile officePhone', 'before'],
  ['officePlace', 'mobile', 'officePhone'],
  ['whether', 'icpNumber icp', 'hasIcp'],
  ['input', 'modality', 'inputModality'],
  ['output', 'modality', 'outputModality'],
  ['input', 'outputModality', 'inputModality'],
  ['content', 'applicationDomain', 'before'],
  ['ip url domain email accessPath serverLocation', 'address', 'before'],
  [addresses, places, 'before'],
  ['officePlace', places, 'officeAddress'],
  ['registeredPlace', places, 'registeredAddress'],
  [`certPlace licenceImage ${papers}`, 'address detailAddress', 'certAddress'],
  ['region address', places, 'before'],
  // A telephone in a room is whoever's is there.
  ['serverLocation', 'mobile officePhone', 'noField'],
  // The number that a system has for a room, a place or a unit is on nobody's papers.
  [`serverLocation name siteName address detailAddress region ${addresses}`, 'number', 'noField'],
  ['whether', 'interactiveTypes', 'interactive'],
];

/** Say nothing by themselves; in last place they leave what stands before them. */
const modifiers: ReadonlySet<Attribute> = new Set<Attribute>([
  'icp',
  'number',
  'begin',
  'end',
  'last6',
  'whether',
  'period',
  'input',
  'output',
  'modality',
  'emergency',
  'officePlace',
  'registeredPlace',
  'certPlace',
]);

interface Turn {
  readonly before: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly result: Asked | null;
}

const split = (list: string): Attribute[] => list.split(/\s+/) as Attribute[];
let turns: Turn[] | undefined;

function turnOf(before: Asked, next: Asked): Turn | undefined {
  if (before.length === 0) return undefined;
  turns ??= rules.map(([first, second, result]) => ({
    before: new Set(split(first)),
    next: new Set(split(second)),
    result: result === 'before' ? null : split(result),
  }));
  return turns.find((turn) => before.some((one) => turn.before.has(one)) && next.some((one) => turn.next.has(one)));
}

/**
 * What the words of a label ask for together: the last one counts, except where two words are one question
 * (身份证 + 反面, 有效期 + 开始, 办公 + 地址).
 * @param oneOf whether the label offers things as alternatives: 手机号/邮箱 asks for one of two, and nobody can say which.
 */
export function askOfWords(words: readonly Word[], oneOf: boolean): Attribute[] {
  let asked: Asked = [];
  let joined = false;
  // 服务器服务商及公网IP: the company, and a thing of it.
  let company = false;
  for (const { text, attributes, owners } of words) {
    if (attributes.length === 0) {
      if (company && connectors.test(text)) return [];
      company = owners[0] === 'access' || owners[0] === 'registrar';
      joined ||= asked.some((one) => ofOneThing.has(one)) && connectors.test(text);
      continue;
    }
    const turn = turnOf(asked, attributes);
    if (turn) asked = turn.result ?? asked;
    else if (asked.length === 0 || isModifier(asked)) asked = attributes;
    else if (!isModifier(attributes)) {
      if ((oneOf || joined) && asked[0] !== attributes[0]) return [];
      asked = attributes;
    }
  }
  return asked.filter((one) => !modifiers.has(one));
}

/** 图标与运行截图, 域名及IP: two things asked in one box, which neither of them answers. */
const connectors = /^(?:与|和|及|及其|以及)$/u;
const ofOneThing: ReadonlySet<Attribute> = new Set(
  split('domain ip idNumber personIdNumber unitCode mobile email icon package fingerprint publicKey icpNumber'),
);

/** Whether words say nothing by themselves: 编号, 开始, 应急. */
export function isModifier(asked: Asked): boolean {
  return asked.every((one) => modifiers.has(one));
}
