import type { Interpretation } from '../label/interpret-label';
import type { Owner } from '../whose/owners';
import { isOfFurtherPerson } from '../whose/role-named';
import type { Attribute } from './attributes';

/** Whether a label's words ask this in so few, or with others that are not understood, that it may be something else. */
export function saysTooLittle(attribute: Attribute, label: Interpretation, owner: Owner | null): boolean {
  const { plain, unknown } = label;
  const isUnowned = label.owner === null;
  switch (attribute) {
    case 'description':
      return isUnowned && owner !== 'app';
    case 'remark':
      // 备注 among a person's fields may be his, his subject's or his website's.
      return isUnowned && (unknown > 0 || isOfFurtherPerson(owner));
    case 'scenario':
      // 备案 + something that is not understood is that something.
      return isUnowned && unknown > 0;
    case 'mailingAddress':
      // 备案幕布邮寄地址 is where a cloth is sent.
      return unknown > 0 && /寄/u.test(plain);
    case 'authorizationLetter':
      // 代理授权证明 is a dealer's authority.
      return unknown > 0 && !/委托|法人|负责/u.test(plain);
    case 'emergencyPhone':
      return plain.endsWith('信息');
    case 'icpNumber':
      // An algorithm's 备案号 is the CAC's.
      return label.owner === 'algorithm' && !/ICP|工信|网站/u.test(plain);
    case 'hasIcp':
      // 这个域名以前备过案吗 asks of somebody before.
      return plain.includes('域名');
    case 'sameAsSubjectOwner':
      // 与法人为同一人 asks of another than the profile answers for.
      return label.owner === 'legalRep';
    case 'regionPart':
      // 区号 begins a telephone number.
      return plain.endsWith('区号');
    case 'region':
      // 归属地 of a person is where a register has him; 主机区域 is where a host stands.
      if (/归属地$/u.test(plain) && (isOfFurtherPerson(owner) || owner === 'legalRep')) return true;
      return isUnowned && unknown > 0;
    case 'captcha':
      // A drawing to be typed off is no code that somebody's telephone received.
      return plain.includes('图形');
    case 'mobile':
      return /其他|其它/u.test(plain);
    case 'idNumber':
      // What a person has besides his ID is numbered too.
      return plain.includes('证书') && isOfFurtherPerson(owner);
    case 'nature':
    case 'type':
      // 性质 and 类型 are everybody's words; 网站 + something unknown + 类型 is the type of that something.
      return isUnowned || unknown > 0 || isBusinessKind(label);
    default:
      return false;
  }
}

/** 企业类型, 公司性质: the register's kinds of enterprise, which no filing asks. */
function isBusinessKind(label: Interpretation): boolean {
  return /^(企业|公司|法人|商家|商户|厂商)$/u.test(label.ownerWord);
}
