import type { Bilingual } from '../../../../core/catalogue/define-fields';
import { catalogueKey, type FieldId, fieldOf, roleOf } from '../../../../core/catalogue/fields';
import { type PersonRole, personRoles } from '../../../../core/catalogue/person-role';
import { askedRole } from '../../../../core/hints/asked-role';
import { compact } from '../../../../core/hints/compact';
import { findHints } from '../../../../core/hints/find-hints';
import { takesField } from '../../../../core/match/taught';
import { roleTitles } from '../../../../core/plan/role-titles';
import type { FieldView } from '../../../../messaging/page-view';

/** One field that the search offers. */
export interface FoundField {
  readonly fieldId: FieldId;
  readonly title: Bilingual;
  /** Whose or of what it is: several fields have the same name. */
  readonly of: Bilingual;
  /** Of a person, and the search does not say of whom. */
  readonly whose: boolean;
  /** Whether the control can take it at all. */
  readonly fits: boolean;
}

const most = 12;

const sections: Readonly<Record<string, Bilingual>> = {
  subject: { zh: '主体', en: 'subject' },
  person: { zh: '人员', en: 'person' },
  website: { zh: '网站', en: 'website' },
  app: { zh: 'APP', en: 'app' },
  appPackage: { zh: 'APP 安装包', en: 'app package' },
  cloud: { zh: '云服务', en: 'cloud service' },
  filing: { zh: '备案订单', en: 'filing' },
  algorithm: { zh: '算法备案', en: 'algorithm filing' },
  account: { zh: '平台账号', en: 'portal account' },
  sms: { zh: '短信核验', en: 'SMS check' },
  query: { zh: '查询', en: 'query' },
  number: { zh: '备案号', en: 'filing number' },
};
const elsewhere: Bilingual = { zh: '其他', en: 'other' };

/**
 * The fields for what was typed (Chinese, pinyin, English), those that the control cannot take last. With nothing typed,
 * for the control's own label.
 */
export function findFields(typed: string, control: Pick<FieldView, 'label' | 'kind' | 'readOnly'>): FoundField[] {
  const query = typed.trim() || control.label;
  const named = askedRole(compact(query)) !== null;
  const found = findHints(query, 40).flatMap(({ fieldId, title, titleEn }): FoundField[] => {
    if (!fieldId) return [];
    const whose = roleOf(fieldId) !== null && !named;
    const key = catalogueKey(fieldId);
    const of = sections[key.slice(0, key.indexOf('.'))] ?? elsewhere;
    const name = whose ? fieldOf(fieldId).title : { zh: title, en: titleEn };
    return [{ fieldId, title: name, of, whose, fits: takesField(fieldId, control) }];
  });
  return [...found.filter(({ fits }) => fits), ...found.filter(({ fits }) => !fits)].slice(0, most);
}

/** A person's field for each role that somebody can take. */
export function forEachRole(fieldId: FieldId): { readonly fieldId: FieldId; readonly title: Bilingual }[] {
  const attribute = fieldId.slice(fieldId.indexOf('.'));
  return personRoles.map((role: PersonRole) => ({
    fieldId: `${role}${attribute}` as FieldId,
    title: roleTitles[role],
  }));
}
