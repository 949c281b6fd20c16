import { certificateTypes } from './certificate-types';
import { mpsLegacyLists } from './mps-legacy-lists';
import { type UnitNature, unitNatures } from './unit-natures';

/** A unit nature by MIIT's or the MPS's word for it. */
export function findUnitNature(name: string): UnitNature | null {
  const wanted = name.trim();
  return unitNatures.find((nature) => nature.name === wanted || nature.mpsNames?.includes(wanted)) ?? null;
}

/** The certificates that go with a unit nature, MIIT's first; empty for a nature nobody lists. */
export function certificatesOfNature(name: string): readonly string[] {
  const nature = findUnitNature(name);
  if (!nature) return [];
  const own = certificateTypes.filter((type) => type.nature === nature.name).map((type) => type.name);
  return nature.name === '个人' ? own : [...new Set([...own, ...mpsUnitCertificates(nature)])];
}

/** The MPS form offers four kinds to every unit, but a business licence is a company's. */
function mpsUnitCertificates(nature: UnitNature): readonly string[] {
  return mpsLegacyLists.unitCertificates.filter((name) =>
    name === '营业执照证书' ? nature.name === '企业' : name !== '组织机构代码证',
  );
}
