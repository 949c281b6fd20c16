import { Button } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { PlaceLinks } from '../filings/place-links';
import { placesOf } from '../filings/places';
import { welcomeTexts as texts } from './texts';

const portalAddress = 'https://beian.mps.gov.cn/web/business/budUnit/add';
const parts = ['openOne', 'openTwo', 'openThree'] as const;

interface OpenStepProps {
  readonly onBack: () => void;
  readonly onFinish: () => void;
}

/** Where to go, and how to open the side panel there. */
export function OpenStep({ onBack, onFinish }: OpenStepProps): JSX.Element {
  const t = useText();
  return (
    <>
      <SectionCard title={t(texts.openTitle)}>
        <ol>
          {parts.map((part) => (
            <li key={part}>{t(texts[part])}</li>
          ))}
        </ol>
        <Button type="primary" size="large" href={portalAddress} target="_blank" rel="noreferrer">
          {t(texts.openPortal)}
        </Button>
        <div className="bp-inline">
          <span>{t(texts.icpFirst)}</span>
          <PlaceLinks places={placesOf('icp-submit')} />
        </div>
      </SectionCard>
      <div className="bp-inline">
        <Button onClick={onBack}>{t(texts.back)}</Button>
        <Button onClick={onFinish}>{t(texts.finish)}</Button>
      </div>
    </>
  );
}
