import type { MilestoneId } from '../../../../core/filing/milestone';
import { portals } from '../../../../portals/index';
import type { Text } from '../../../i18n/text';

/** Where something of a filing is done. */
export interface Place {
  readonly id: string;
  readonly name: Text;
  readonly address: string;
}

/** Where each portal's filing begins on its host, as far as its definition knows; elsewhere the host itself. */
const paths: Readonly<Record<string, string>> = { tencent: '/beian', huawei: '/beian', volcengine: '/beian' };

const clouds = ['aliyun', 'tencent', 'huawei', 'baidu', 'volcengine'];
const portalsOf: Partial<Record<MilestoneId, readonly string[]>> = {
  'icp-submit': clouds,
  'access-cancelled': clouds,
  'sms-check': ['miit'],
  'mps-account': ['mps-account'],
  'mps-submit': ['mps'],
  'cac-submit': ['cac'],
};

/** The portals at which the user does a step of a filing; none where it is done elsewhere, or by somebody else. */
export function placesOf(milestone: MilestoneId): readonly Place[] {
  return (portalsOf[milestone] ?? []).flatMap((id) => {
    const portal = portals.find((one) => one.id === id);
    const [host] = portal?.hosts ?? [];
    return portal && host ? [{ id, name: portal.name, address: `https://${host}${paths[id] ?? '/'}` }] : [];
  });
}
