import { cloudMilestones } from './cloud-milestones';
import { definePortal } from './define-portal';

const steps = ['验证备案类型', '产品验证', '主体与网站信息', '上传资料', '信息确认', '备案初审', '管局审核'];
const sections = { 主体负责人: 'subjectOwner', 网站负责人: 'siteOwner', APP负责人: 'siteOwner' } as const;

/**
 * 阿里云 ICP 代备案管理系统. The keys are the names under which the form saves its draft; `site_siteName` and
 * `site_fzrIdType` were also seen as ids, the library makes the others the same way. Ids that it only counts
 * (`rc_select_3`) are no anchors: one more select before them, and they name another field.
 */
export default definePortal({
  id: 'aliyun',
  name: { zh: '阿里云备案', en: 'Alibaba Cloud ICP filing' },
  hosts: ['beian.aliyun.com'],
  numbers: ['icp'],
  verifiedOn: '2023-12',
  evidence: [
    {
      kind: 'ran-on-it',
      source: 'A filing agency’s public browser extension that filled these pages: addresses, library, field names',
      date: '2023-12',
    },
    {
      kind: 'documentation',
      source: 'The provider’s course on the filing process, undated: the steps',
      date: '2026-11',
    },
  ],
  uploads: {
    usual: {
      maxBytes: 4 * 1024 * 1024,
      types: ['image/jpeg', 'image/png'],
      colourOriginal: true,
      watermark: 'unknown',
      source: 'A public walk-through of the filing’s uploads: jpg or png, 4 MB, colour photos of the originals',
      date: '2025',
    },
  },
  milestones: cloudMilestones,
  pages: [
    {
      id: 'verification',
      title: { zh: '验证备案类型', en: 'Check of the type of filing' },
      path: '^/pcContainer/formpage/?$',
      query: '[?&]page=selfBa(?:&|$)',
      sections,
      steps,
      anchors: {
        entity_comType: 'subject.nature',
        entity_comName: 'subject.name',
        entity_comIdType: 'subject.certType',
        entity_comIdNum: 'subject.certNumber',
        site_domain: 'website.domain',
      },
    },
    {
      id: 'form',
      title: { zh: '填写备案信息', en: 'Filing data' },
      path: '^/pcContainer/formpage/?$',
      sections,
      steps,
      anchors: {
        entity_comType: 'subject.nature',
        entity_comName: 'subject.name',
        entity_comIdType: 'subject.certType',
        entity_comIdNum: 'subject.certNumber',
        entity_comIdAddress: 'subject.certAddress',
        entity_comMailingAddress: 'subject.mailingAddress',
        entity_userSuppAddress: 'subject.mailingAddress',
        entity_remark: 'subject.remark',
        entity_fzrName: 'subjectOwner.name',
        entity_fzrIdType: 'subjectOwner.idType',
        entity_fzrIdNum: 'subjectOwner.idNumber',
        entity_fzrMobile: 'subjectOwner.mobile',
        entity_phoneVfCode: 'subjectOwner.mobileCode',
        entity_fzrTel: 'subjectOwner.officePhone',
        entity_fzrTel_extension: 'subjectOwner.officePhone',
        entity_fzrEmergencyMobile: 'subjectOwner.emergencyPhone',
        entity_fzrEmail: 'subjectOwner.email',
        site_siteName: 'website.name',
        site_domain: 'website.domain',
        site_preApprovalType: 'website.preApprovals',
        site_remark: 'website.remark',
        site_fzrName: 'siteOwner.name',
        site_fzrIdType: 'siteOwner.idType',
        site_fzrIdNum: 'siteOwner.idNumber',
        site_fzrMobile: 'siteOwner.mobile',
        site_phoneVfCode: 'siteOwner.mobileCode',
        site_fzrTel: 'siteOwner.officePhone',
        site_fzrEmergencyMobile: 'siteOwner.emergencyPhone',
        site_fzrEmail: 'siteOwner.email',
      },
    },
  ],
});
