import type { CatalogueKey } from '../../catalogue/fields';
import { isTicked } from '../../plan/is-ticked';
import type { ControlSnapshot } from '../../plan/snapshot';
import { keysFor } from '../label/keys-for';
import type { Attribute } from './attributes';

const sides = ['person.idFrontImage', 'person.idBackImage'] as const;

/** 所在地 over 境内 and 境外. */
const scopes: Partial<Record<CatalogueKey, CatalogueKey>> = {
  'website.accessProviderRegion': 'website.accessProviderScope',
  'website.registrarRegion': 'website.registrarScope',
};

/** 证件 over a list is its type, over a box its number, over an upload its picture; two uploads are front and back. */
export function byShape(
  attribute: Attribute,
  keys: readonly CatalogueKey[],
  control: ControlSnapshot,
): readonly CatalogueKey[] {
  if (attribute === 'frontAndBack') return [keys[control.part] ?? 'person.idFrontImage'];
  if (attribute === 'interactive' && control.kind === 'checkbox-group' && control.options.length > 2)
    return keysFor('interactiveTypes', null);
  // 是否有论坛等互动栏目 over 是 and 否 asks whether, not which.
  if (
    attribute === 'interactiveTypes' &&
    (control.kind === 'radio' || control.kind === 'switch') &&
    control.options.length <= 2
  )
    return keysFor('interactive', null);
  if (attribute === 'content' && control.kind === 'textarea') return inWords(keys);
  if (control.kind === 'upload' && attribute === 'preApprovals')
    return keysFor('approvalFile', keys[0]?.startsWith('app.') ? 'app' : null);
  if (attribute === 'region' && control.options.some((option) => /^(?:境|国)[内外]/u.test(option)))
    return keys.flatMap((key) => scopes[key] ?? []);
  if (control.kind === 'upload' && attribute === 'dangerousGoods') return keysFor('dangerousPermit', null);
  // 联系电话 in two boxes: an area code and a number, which no mobile has.
  if (attribute === 'mobile' && control.parts === 2 && control.kind === 'text' && !/手机|移动/u.test(control.label))
    return keys.map((key) => (key === 'person.mobile' ? 'person.officePhone' : key));
  // A box to tick at a period, or 长期 as one of two, says that it has no end.
  if ((attribute === 'validity' || attribute === 'validTo') && isTicked(control.kind))
    return asksEndless(control) ? keys.map(endless) : [];
  if (attribute === 'platform' && control.kind === 'checkbox-group') return ['app.platforms'];
  // 个人 or 单位 of two is who files, not what kind of unit.
  if (control.options.length === 2 && keys[0] === 'subject.nature') return keys.toReversed();
  // A list offers kinds of papers, a box takes the number of the paper that its label names.
  if (attribute === 'idNumber' && control.kind === 'select') return keys.map(kindOfPaper);
  if (attribute === 'licenceImage' && control.kind === 'text' && !control.readOnly)
    return asksPicture(control) ? [] : keysFor('unitCode', null);
  // 证件照片 under a person's heading: his card, side by side.
  if (attribute === 'certImage' && keys[0] === 'person.idFrontImage') return [sides[control.part] ?? sides[0]];
  if (attribute !== 'document') return keys;
  if (control.kind === 'upload' && keys[0]?.startsWith('person.')) return [sides[control.part] ?? sides[0]];
  const listed = control.kind === 'select' || control.kind === 'radio' || (control.kind === 'text' && control.readOnly);
  const ending = control.kind === 'upload' ? 'Image' : listed ? 'Type' : 'Number';
  return keys.filter((key) => key.endsWith(ending));
}

/** 1 年, 3 年 or 5 年 asks for a span, and no end. */
function asksEndless({ kind, options }: ControlSnapshot): boolean {
  return (
    kind === 'checkbox' || (kind === 'radio' && options.length === 2 && options.some((one) => /长期|永久/u.test(one)))
  );
}

function endless(key: CatalogueKey): CatalogueKey {
  return key.startsWith('person.idValid') ? 'person.idLongTerm' : key;
}

/** 服务范围说明 over room for sentences asks for a description, not for an entry of the list. */
function inWords(keys: readonly CatalogueKey[]): readonly CatalogueKey[] {
  return keys.map((key) => (key === 'app.content' ? 'app.description' : 'website.remark'));
}

/** 营业执照 over a box that a page fills with the picture's place once it is sent: no number belongs there. */
function asksPicture({ placeholder, hint, section }: ControlSnapshot): boolean {
  return [placeholder, hint, section.at(-1) ?? ''].some((text) => /上传|图片|照片|扫描件|相册/u.test(text));
}

function kindOfPaper(key: CatalogueKey): CatalogueKey {
  if (key === 'subject.certNumber') return 'subject.certType';
  return key === 'person.idNumber' ? 'person.idType' : key;
}
