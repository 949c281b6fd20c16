import { type JSX, memo } from 'react';
import { type CatalogueKey, catalogue } from '../../../../core/catalogue/fields';
import type { StoredValue } from '../../../../core/profile/profile';
import { ChoiceControl } from './choice-control';
import { ChoicesControl } from './choices-control';
import type { ControlProps } from './control-props';
import { DateControl } from './date-control';
import { RangeControl, type RangeText } from './range-control';
import { RegionControl } from './region-control';
import { TextControl } from './text-control';
import { TextsControl } from './texts-control';
import { interactiveWords, YesNoControl } from './yes-no-control';

// How much room a text wants; one line where nothing is said.
const lines: Partial<Record<CatalogueKey, 'long' | 'several'>> = {
  'subject.officeAddress': 'long',
  'subject.registeredAddress': 'long',
  'subject.certAddress': 'long',
  'subject.mailingAddress': 'long',
  'person.address': 'long',
  'appPackage.publicKey': 'long',
  'subject.remark': 'several',
  'website.remark': 'several',
  'app.remark': 'several',
  'app.description': 'several',
};

const asText = (value: StoredValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const asTexts = (value: StoredValue | undefined): string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
const asRange = (value: StoredValue | undefined): RangeText | undefined =>
  value && typeof value === 'object' && 'from' in value ? value : undefined;

type FieldControlProps = Omit<ControlProps<StoredValue>, 'field'> & {
  readonly fieldKey: CatalogueKey;
  readonly suggestions?: readonly string[];
};

/** The control that a field's kind of value asks for. Documents have their own, see `documents/`. */
export const FieldControl = memo(function FieldControl(props: FieldControlProps): JSX.Element | null {
  const { fieldKey, value, suggestions, ...rest } = props;
  const field = catalogue[fieldKey];
  const shared = { ...rest, field };
  switch (field.value) {
    case 'text':
    case 'number':
      return (
        <TextControl {...shared} value={asText(value)} lines={lines[fieldKey]} numeric={field.value === 'number'} />
      );
    case 'choice':
      return <ChoiceControl {...shared} value={asText(value)} suggestions={suggestions} />;
    case 'choices':
      return <ChoicesControl {...shared} value={asTexts(value)} />;
    case 'texts':
      return <TextsControl {...shared} value={asTexts(value)} />;
    case 'date':
      return <DateControl {...shared} value={asText(value)} />;
    case 'date-range':
      return <RangeControl {...shared} value={asRange(value)} endless={fieldKey !== 'website.domainCertValidity'} />;
    case 'region':
      return <RegionControl {...shared} value={asTexts(value)} provinceAlone={fieldKey === 'subject.region'} />;
    case 'yes-no':
      return (
        <YesNoControl
          {...shared}
          value={typeof value === 'boolean' ? value : undefined}
          words={fieldKey === 'website.interactive' ? interactiveWords : undefined}
        />
      );
    case 'file':
    case 'files':
    case 'none':
      return null;
  }
});
