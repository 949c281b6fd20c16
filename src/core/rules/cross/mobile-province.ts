import { type CrossRule, finding } from './cross-rule';
import { personField, rolesToTell } from './people';
import { filingProvince } from './subject-facts';

/** Provinces that want a local mobile number, and the year of that word. */
const localIn: Readonly<Record<string, number>> = { 湖南: 2025 };

/**
 * Some provinces want a mobile of their own. Where a number belongs is not known offline (and it may have moved to
 * another operator), so the province's demand is said, never judged.
 */
export const mobileProvince: CrossRule = ({ values }) => {
  const province = filingProvince(values);
  const year = localIn[province?.name ?? ''];
  if (!province || year === undefined) return [];
  return rolesToTell(values, ['mobile']).map((role) => {
    const message = {
      zh: `请确认这是${province.name}本地的手机号码：${province.name}要求本省号码（${year} 年口径），以当地管局为准。`,
      en: `Make sure that this is a mobile of ${province.en}: the province wants a local number (as of ${year}).`,
    };
    return finding('warn', 'X-MOBILE-PROVINCE', personField(role, 'mobile'), message, 'huawei');
  });
};
