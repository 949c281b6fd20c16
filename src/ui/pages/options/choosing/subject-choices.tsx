import { Button } from 'antd';
import type { JSX } from 'react';
import type { AdvisedValues } from '../../../../core/advice/advice';
import { certificatesOfNature } from '../../../../core/directory/certificates-of-nature';
import { findProvince } from '../../../../core/directory/find-province';
import { demandsOfProvince } from '../../../../core/directory/province-demands';
import { useLanguage, useText } from '../../../i18n/text';
import { choosingTexts as texts } from './choosing-texts';
import { SourceNote } from './source-note';

interface CertificateChoicesProps {
  readonly nature: string;
  readonly onTake: (values: AdvisedValues) => void;
}

/** The certificates that go with the nature of the unit. */
export function CertificateChoices({ nature, onTake }: CertificateChoicesProps): JSX.Element | null {
  const t = useText();
  const certificates = certificatesOfNature(nature);
  if (certificates.length === 0) return null;
  return (
    <div className="bp-choosing">
      <p>{t(texts.certificates(nature))}</p>
      <div className="bp-inline">
        {certificates.map((name) => (
          <Button key={name} size="small" onClick={() => onTake({ 'subject.certType': name })}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What the province of the filing asks beyond the common rules. */
export function ProvinceDemands({ name }: { readonly name: string }): JSX.Element | null {
  const t = useText();
  const english = useLanguage() === 'en';
  const province = findProvince(name);
  if (!province) return null;
  const shown = english ? province.en : province.name;
  const demands = demandsOfProvince(name);
  if (demands.length === 0) return <p className="bp-soft">{t(texts.noDemands(shown))}</p>;
  return (
    <details className="bp-choosing">
      <summary className="bp-choosing__summary">{t(texts.demands(shown))}</summary>
      <ul>
        {demands.map(({ zh, en, source }) => (
          <li key={zh}>
            {t({ zh, en })} <SourceNote source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
