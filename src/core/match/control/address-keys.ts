import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import { interpretLabel } from '../label/interpret-label';
import { choosesRegion, isAddress, keysOfOwner } from '../label/keys-for';
import type { Owner } from '../whose/owners';
import type { Attribute } from './attributes';
import { namesLevels } from './names-levels';

/** 省, 市, 详细地址 under a heading or group that says which address it is. */
export function addressKeys(attribute: Attribute, control: ControlSnapshot, owner: Owner | null): CatalogueKey[] {
  for (const heading of control.section.toReversed()) {
    const said = interpretLabel(heading);
    const address = said.attributes.find(isAddress);
    if (address) return [...keysOfOwner(address, said.owner ?? owner)];
  }
  const region = attribute !== 'address' && choosesRegion(control.kind);
  return owner ? [...keysOfOwner(region ? 'region' : 'address', owner)] : [];
}

/** Where one label stands over the region's choosers and the street's text, each takes its own. */
export function fullAddressFirst(keys: CatalogueKey[], control: ControlSnapshot, plain: string): CatalogueKey[] {
  const asksRegion = control.kind === 'text' && namesLevels(plain);
  // Typed in, 所在市 is neither chosen nor a street.
  if (asksRegion && !control.readOnly && keys.some(isRegion)) return keys.filter(isRegion);
  const region = choosesRegion(control.kind) || asksRegion;
  return [...keys].sort((a, b) => Number(isRegion(b) === region) - Number(isRegion(a) === region));
}

function isRegion(key: CatalogueKey): boolean {
  return catalogue[key].value === 'region';
}
