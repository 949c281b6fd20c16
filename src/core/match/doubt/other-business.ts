import type { Weighed } from '../control/weigh-control';
import { translateLabel } from '../label/translate-label';
import { roleNamed } from '../whose/role-named';

/** Money, deliveries, shareholders: one such field, and a block of general questions is not a filing's. */
const otherBusiness =
  /开户|银行|对公|卡号|支行|转账|汇款|发票|抬头|税率|收件|收货|邮寄|寄送|快递|配送|股东|持股|出资|订单|物流|合同|车牌|保单/u;

/** Applications for work, schools, deliveries, doctors, tenders, leases: a page that asks one of these and else only general facts is such a form. */
const otherForms =
  /应聘|简历|求职|招聘|岗位|职位|学历|毕业|薪[资酬]|到岗|入职|政治面貌|学号|学籍|班级|年级|学生|家长|监护人|准考证|入学|收货|收件|寄件|配送|送货|取件|快递|预约|就诊|病历|车牌|保单|航班|客户(?!端)|商机|办税|招标|投标|中标|甲方|乙方|租赁|承租|挂号|办学/u;

/** Whether a control's words belong to a form of quite another kind. */
export function isOfOtherForm(one: Weighed): boolean {
  return otherForms.test(one.reading.label.plain);
}

const events =
  /承办|协办|参赛|参会|赛事|竞赛|比赛|报名|(?:会议|活动|演出|展会|展览|讲座|论坛|课程)(?:名称|主题|时间|日期|地点|类型|规模)/u;

/** Meetings, contests and shows have a 主办单位 too: beside such a question the word speaks of no filing. */
export function isOfEvent(one: Weighed): boolean {
  return events.test(one.reading.label.plain);
}

const generalKeys: ReadonlySet<string> = new Set([
  'subject.name',
  'subject.certNumber',
  'subject.certImage',
  'legalRep.name',
  'person.name',
  'person.idNumber',
  'person.idType',
  'person.mobile',
  'person.email',
  'person.address',
  'person.region',
  'person.officePhone',
  'person.emergencyPhone',
  'person.idValidity',
  'person.idValidFrom',
  'person.idValidTo',
  'person.idLongTerm',
  'person.idFrontImage',
  'person.idBackImage',
  'person.idHandheldImage',
  'person.authorizationLetter',
  'person.sameAsSubjectOwner',
  'subject.remark',
  'subject.officeAddress',
  'subject.officeRegion',
  'subject.region',
  'subject.mailingAddress',
  'subject.certAddress',
  'subject.registeredAddress',
  'website.remark',
  'app.remark',
]);

/**
 * Whether a field is asked by every other form too (an order, an invoice), so that it proves no filing.
 * @param ofEvent whether the page asks about an event
 */
export function isGeneral(one: Weighed, ofEvent = false): boolean {
  return one.key !== null && generalKeys.has(one.key) && !namesFiling(one, ofEvent);
}

/** Words that only a filing uses for its subject and people. */
function namesFiling(one: Weighed, ofEvent: boolean): boolean {
  const headings = one.control.section.map(translateLabel).join(' ');
  const words = ofEvent ? /开办|主体|备案|网站|负责人|接入/u : /主办|开办|主体|备案|网站|负责人|接入/u;
  return words.test(`${one.reading.label.plain} ${headings}`);
}

/**
 * The controls of blocks (one heading's worth of fields) that are about other business: a bank account's block asks for
 * the company's name and code too, and they are not ours to fill.
 */
export function blocksOfOtherBusiness(weighed: readonly Weighed[]): ReadonlySet<Weighed> {
  const blocks = new Map<string, Weighed[]>();
  for (const one of weighed) {
    const block = blocks.get(one.path);
    if (block) block.push(one);
    else blocks.set(one.path, [one]);
  }
  const others = new Set<Weighed>();
  for (const block of blocks.values()) {
    const told = block.filter((one) => otherBusiness.test(one.reading.label.plain)).length;
    if (told === 0) continue;
    const ours = block.filter((one) => one.key !== null);
    // Under 法定代表人 he is asked for, whatever is asked beside.
    const ofNobody = ours.every((one) => isGeneral(one) && roleNamed(one.reading.sectionOwner) === null);
    if (ofNobody) for (const one of ours) others.add(one);
  }
  return others;
}
