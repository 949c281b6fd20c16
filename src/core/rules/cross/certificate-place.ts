import { cityOfPrefix } from '../../directory/certificate-cities';
import { cityOfRegion, provinceOfPrefix, provinceOfRegion } from '../../directory/find-province';
import type { Province } from '../../directory/provinces';
import type { FieldValues } from '../../field-values';
import type { Verdict } from '../verdict';
import { type CrossRule, type Facts, finding } from './cross-rule';
import { isGiven, regionOf } from './read-values';
import { divisionOfSubject, isPersonal, statedProvince } from './subject-facts';

/** The filing's province and city against those of the certificate. */
export const certificatePlace: CrossRule = (facts) => [...provinceFits(facts), ...cityFits(facts)];

/** A company keeps its credit code when it moves, so the registered address speaks before the code does. */
function certificateProvince(values: FieldValues): Province | null {
  return provinceOfRegion(regionOf(values, 'subject.registeredRegion')) ?? provinceOfPrefix(divisionOfSubject(values));
}

function provinceFits({ values }: Facts): Verdict[] {
  const filed = statedProvince(values);
  const issued = certificateProvince(values);
  if (!filed || !issued || filed === issued) return [];
  return isPersonal(values) === true
    ? personAway(values, filed, issued)
    : [unitAway(filed, issued, isGiven(values, 'subject.registeredRegion'))];
}

function unitAway(filed: Province, issued: Province, addressKnown: boolean): Verdict {
  const moved = addressKnown
    ? { zh: '', en: '' }
    : {
        zh: `证件住所已迁到${filed.name}的，请填写单位注册地址。`,
        en: ` If the certificate’s address has moved to ${filed.en}, enter the registered address.`,
      };
  const message = {
    zh: `请把备案省份改为${issued.name}：单位不能跨省备案，备案省份要与证件所在省一致。${moved.zh}`,
    en: `File in ${issued.en}: units cannot file outside the province of their certificate.${moved.en}`,
  };
  return finding('error', 'X-PROVINCE-CERT', 'subject.region', message, 'tencent');
}

function personAway(values: FieldValues, filed: Province, issued: Province): Verdict[] {
  const province = {
    zh: `请确认能在${filed.name}备案：身份证属于${issued.name}，只有部分省份接受持居住证的异地个人。`,
    en: `Make sure that you can file in ${filed.en}: your ID belongs to ${issued.en}, and only some provinces take residents from elsewhere.`,
  };
  const found = [finding('warn', 'X-PROVINCE-CERT', 'subject.region', province, 'huawei')];
  if (isGiven(values, 'subject.residencePermitImage')) return found;
  const proof = {
    zh: '请准备居住证、暂住证、社保或房产证明：在身份证以外的省份备案要附居住证明。',
    en: 'Have a residence permit, social security or property proof ready: filing outside your ID’s province needs one.',
  };
  return [...found, finding('warn', 'X-CROSS-PROVINCE', 'subject.residencePermitImage', proof, 'tencent')];
}

/** Provinces that want the mailing address in the certificate's city. */
const oneCityProvinces: ReadonlySet<string> = new Set(['河北', '河南', '贵州']);

function cityFits({ values }: Facts): Verdict[] {
  const mailing = mailingRegion(values);
  const province = provinceOfRegion(mailing);
  const city = cityOfRegion(mailing);
  const issued = certificateCity(values, province);
  if (!province || !oneCityProvinces.has(province.name) || city === '' || !issued || city.startsWith(issued)) return [];
  const message = {
    zh: `请核对通信地址：${province.name}要求与证件同市，证件在${issued}，地址在${city}。`,
    en: `Check the mailing address: ${province.en} wants it in the certificate’s city. The certificate says ${issued}, the address ${city}.`,
  };
  return [finding('warn', 'X-REGION-CITY', 'subject.region', message, 'huawei')];
}

function mailingRegion(values: FieldValues): readonly string[] {
  const filed = regionOf(values, 'subject.region');
  return cityOfRegion(filed) === '' ? regionOf(values, 'subject.officeRegion') : filed;
}

function certificateCity(values: FieldValues, province: Province | null): string | null {
  const registered = regionOf(values, 'subject.registeredRegion');
  if (registered.length > 1) return provinceOfRegion(registered) === province ? cityOfRegion(registered) : null;
  const division = divisionOfSubject(values);
  return provinceOfPrefix(division) === province ? cityOfPrefix(division) : null;
}
