import type { PersonRole } from '../../catalogue/person-role';
import { type AreaCode, findAreaCode } from '../../directory/area-codes';
import { cityOfRegion, provinceOfRegion } from '../../directory/find-province';
import type { FieldValues } from '../../field-values';
import { type CrossRule, finding } from './cross-rule';
import { personField, personText, rolesToTell } from './people';
import { regionOf } from './read-values';
import { isPersonal } from './subject-facts';

/** A landline rings where the subject's address is. */
export const areaCode: CrossRule = ({ values }) =>
  (['officePhone', 'emergencyPhone'] as const).flatMap((attribute) =>
    rolesToTell(values, [attribute]).flatMap((role) => {
      const code = findAreaCode(personText(values, role, attribute));
      const address = addressOf(values, role);
      if (!code || address.length === 0 || ringsAt(code, address)) return [];
      const place = code.places[0] ?? code.province;
      const message = {
        zh: `请核对电话区号：它属于${place}，通信地址在${address.slice(0, 2).join('')}，不一致会被退回。`,
        en: `Check the area code: it belongs to ${place}, the address is in ${address.slice(0, 2).join(' ')}, and a difference may be returned.`,
      };
      return finding('warn', 'X-AREACODE-REGION', personField(role, attribute), message, 'public');
    }),
  );

/** A unit is called at its office, a person at home. */
function addressOf(values: FieldValues, role: PersonRole): readonly string[] {
  const office = regionOf(values, 'subject.officeRegion');
  const filed = regionOf(values, 'subject.region');
  const home = regionOf(values, personField(role, 'region'));
  const inOrder = isPersonal(values) === true ? [home, filed, office] : [office, filed, home];
  return inOrder.find((region) => region.length > 0) ?? [];
}

function ringsAt(code: AreaCode, address: readonly string[]): boolean {
  const province = provinceOfRegion(address);
  if (!province) return true;
  if (province.name !== code.province) return false;
  const city = cityOfRegion(address);
  return city === '' || code.places.length === 0 || code.places.some((place) => city.startsWith(place));
}
