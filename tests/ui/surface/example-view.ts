import type { FieldId } from '../../../src/core/catalogue/fields';
import type { FieldState } from '../../../src/core/plan/field-state';
import { sayMatch, sayRefusal, sayState } from '../../../src/core/plan/say-reason';
import type { FieldView, PageView } from '../../../src/messaging/page-view';
import { ids } from '../example-profile';

type Row = Partial<FieldView> & { readonly label: string };

function field(ref: string, fieldId: FieldId | null, state: FieldState, row: Row): FieldView {
  return {
    ref,
    fieldId,
    state,
    section: ['网站基本信息'],
    kind: 'text',
    readOnly: false,
    taught: false,
    reason: null,
    recognisedBy: fieldId && sayMatch({ reason: 'anchor-and-label' }),
    confidence: fieldId ? 0.98 : 0,
    wanted: null,
    held: null,
    sensitive: false,
    ...row,
  };
}

const owner = ['负责人信息', '网站安全负责人'];

/** A field in each of the nine states, in two sections. */
export function exampleFields(): FieldView[] {
  return [
    field('c1', 'website.name', 'ready', { label: '网站名称', wanted: '示例网站' }),
    field('c2', 'website.domain', 'filled', { label: '主域名', wanted: 'example.cn', held: 'example.cn' }),
    field('c3', 'website.icpNumber', 'already', {
      label: '工信部备案号',
      wanted: '京ICP备12345678号-1',
      held: '京ICP备12345678号-1',
    }),
    field('c4', 'website.openDate', 'differs', {
      label: '网站开通日期',
      wanted: '2024-05-01',
      held: '2024-06-01',
      reason: sayState('holds-other'),
    }),
    field('c5', 'website.ip', 'missing', { label: 'IP', reason: sayState('profile-lacks') }),
    field('c6', 'securityOwner.idNumber', 'fix', {
      section: owner,
      label: '证件号码',
      wanted: '110*************1X',
      sensitive: true,
      reason: {
        zh: '身份证号码的最后一位与前 17 位不符。请对照证件逐位核对。',
        en: 'The last digit of the ID number does not fit the 17 before it. Compare it with the card digit by digit.',
      },
    }),
    field('c7', 'securityOwner.mobile', 'look', {
      section: owner,
      label: '手机号码',
      wanted: '13800138000',
      reason: {
        zh: '与应急联络人的手机号相同，常被退回。',
        en: 'The same as the emergency contact’s: often returned.',
      },
    }),
    field('c8', 'person.mobileCode' as FieldId, 'yours', {
      section: owner,
      label: '短信验证码',
      fieldId: 'securityOwner.mobileCode',
      reason: sayState('only-you-can'),
    }),
    field('c9', null, 'unrecognised', {
      section: owner,
      label: '其他说明',
      reason: sayRefusal({ reason: 'unknown-label', candidates: [] }),
    }),
  ];
}

/** A filing page of the police portal, for the example profile. */
export function exampleView(change: Partial<PageView> = {}): PageView {
  return {
    tabId: 7,
    portal: {
      id: 'mps',
      name: { zh: '全国互联网安全管理服务平台', en: 'National Internet Security Management Service Platform' },
      page: { zh: '新增网站备案', en: 'New website filing' },
      checked: true,
      verifiedOn: '2024-01',
      steps: ['填写网站信息', '填写负责人信息', '提交'],
    },
    filing: true,
    vault: 'open',
    profile: {
      id: ids.profile,
      subjectName: '示例科技（北京）有限公司',
      websiteId: ids.website,
      websiteName: '示例网站',
      appId: null,
      appName: null,
    },
    fields: exampleFields(),
    findings: [],
    marksOff: null,
    filling: null,
    canUndo: false,
    unreadableFrames: 0,
    notice: null,
    ...change,
  };
}
