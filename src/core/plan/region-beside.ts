import type { FieldId } from '../catalogue/fields';

const regions: Partial<Record<FieldId, FieldId>> = {
  'website.accessProvider': 'website.accessProviderRegion',
  'website.registrar': 'website.registrarRegion',
};

/**
 * The region that tells a company's rows apart in a portal's search dialog (腾讯云 stands there several times), as a part
 * of a step; empty for all other fields.
 */
export function regionBeside(
  fieldId: FieldId,
  values: Readonly<Partial<Record<FieldId, unknown>>>,
): { region?: readonly string[] } {
  const beside = regions[fieldId];
  const region = beside && values[beside];
  return Array.isArray(region) && region.every((name) => typeof name === 'string') ? { region } : {};
}
