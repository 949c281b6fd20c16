import type { JSX } from 'react';
import type { AdvisedValues } from '../../../../core/advice/advice';
import { adviceFor } from '../../../../core/advice/advice-for';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { StoredValue } from '../../../../core/profile/profile';
import { AdviceForm } from './advice-form';
import { ProviderFacts, RegistrarFacts } from './company-facts';
import { CertificateChoices, ProvinceDemands } from './subject-choices';
import './choosing.css';

interface FieldChoosingProps {
  readonly fieldKey: CatalogueKey;
  readonly value: StoredValue | undefined;
  /** The other answers of the same thing. */
  readonly values: Partial<Record<string, StoredValue>>;
  readonly onTake: (values: AdvisedValues) => void;
}

/** What helps to choose the right option of a field: a question, the directory, the province. Most fields need nothing. */
export function FieldChoosing({ fieldKey, value, values, onTake }: FieldChoosingProps): JSX.Element | null {
  const text = typeof value === 'string' ? value : '';
  switch (fieldKey) {
    case 'website.accessProvider':
      return <ProviderFacts name={text} onTake={onTake} />;
    case 'website.registrar':
      return <RegistrarFacts name={text} onTake={onTake} />;
    case 'subject.certType':
      return <CertificateChoices nature={typeof values.nature === 'string' ? values.nature : ''} onTake={onTake} />;
    case 'subject.region':
      return <ProvinceDemands name={Array.isArray(value) && typeof value[0] === 'string' ? value[0] : text} />;
    default: {
      const advice = adviceFor(fieldKey);
      return advice ? <AdviceForm advice={advice} onTake={onTake} /> : null;
    }
  }
}
