import { type CatalogueKey, catalogue } from '../../../src/core/catalogue/fields';
import type { FieldValue } from '../../../src/core/field-value';

const units: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 * 1024 };

/** `domain-cert.jpg 280KB` → a file of that name and size. */
function fileOf(text: string): File {
  const [, name = text, size = '1', unit = 'KB'] = /^(.*?)(?: ([\d.]+)(KB|MB))?$/.exec(text) ?? [];
  return new File([new Uint8Array(Math.round(Number(size) * (units[unit] ?? 1)))], name);
}

/** An example of the guidance as the field's own kind of value. */
export function exampleValue(key: CatalogueKey, text: string): FieldValue {
  switch (catalogue[key].value) {
    case 'region':
      return text.split('/');
    case 'choices':
      return text.split('、');
    case 'texts':
      return [text];
    case 'yes-no':
      return text === '是';
    case 'file':
      return fileOf(text);
    case 'files':
      return text.split('、').map(fileOf);
    case 'date-range': {
      const [from = '', to = ''] = text.split(' ~ ');
      return { from, to: to === '长期' ? 'long-term' : to };
    }
    default:
      return text;
  }
}
