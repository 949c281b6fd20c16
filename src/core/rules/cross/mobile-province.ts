import type { Province } from '../../directory/provinces';
import type { FieldValues } from '../../field-values';
import { type CrossRule, finding } from './cross-rule';
import { personField, personText, rolesToTell } from './people';
import { filingProvince, foldCode } from './subject-facts';

/** Provinces that want a local mobile number, and the year of that word. */
const localIn: Readonly<Record<string, number>> = { 湖南: 2025 };

/** The province that wants its own mobiles of this subject, and the year of that word; null where none does. */
export function localMobileDemand(values: FieldValues): { readonly province: Province; readonly year: number } | null {
  const province = filingProvince(values);
  const year = localIn[province?.name ?? ''];
  return province && year !== undefined ? { province, year } : null;
}

/**
 * Some provinces want a mobile of their own. Where a number belongs is not known offline (and it may have moved to
 * another operator), so the province's demand is said once, never judged, and not again of mobiles that the user has
 * called local.
 */
export const mobileProvince: CrossRule = ({ values, known }) => {
  const demand = localMobileDemand(values);
  if (demand === null) return [];
  const { province, year } = demand;
  const local = new Set(Array.isArray(known.localMobiles) ? known.localMobiles.map(foldCode) : []);
  const [role] = rolesToTell(values, ['mobile']).filter(
    (each) => !local.has(foldCode(personText(values, each, 'mobile'))),
  );
  if (role === undefined) return [];
  const message = {
    zh: `请确认各负责人的手机都是${province.name}本地号码：${province.name}要求本省号码（${year} 年口径），以当地管局为准。确认后在“照着证件核对”里记一下，就不再提醒。`,
    en: `Make sure that everybody’s mobile is one of ${province.en}: the province wants local numbers (as of ${year}). Say so under “Checked against your papers”, and this is not told again.`,
  };
  return [finding('warn', 'X-MOBILE-PROVINCE', personField(role, 'mobile'), message, 'huawei')];
};
