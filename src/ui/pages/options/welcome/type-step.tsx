import { Button } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import { useDraftView } from '../dossier/draft-context';
import { SaveBadge } from '../dossier/save-badge';
import { SectionCard } from '../dossier/section-card';
import { FieldGrid } from '../fields/field-grid';
import { firstFields, firstThings } from './first-fields';
import { welcomeTexts as texts } from './texts';

const ownerRole = ['subjectOwner'] as const;

interface TypeStepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** The few fields that a first form needs. */
export function TypeStep({ onBack, onNext }: TypeStepProps): JSX.Element {
  const t = useText();
  const { profile } = useDraftView();
  const { type } = profile.subject;
  const { personId, websiteId } = firstThings(profile);
  return (
    <>
      <SectionCard title={t(texts.typeTitle)} extra={<SaveBadge />}>
        {type ? <p className="bp-hint">{t(texts.saved)}</p> : <p className="bp-note">{t(texts.chooseFirst)}</p>}
        <FieldGrid target={{ kind: 'subject' }} fields={firstFields.type} />
        {type === '单位' ? (
          <>
            <h3>{t(texts.unit)}</h3>
            <FieldGrid target={{ kind: 'subject' }} fields={firstFields.unit} />
          </>
        ) : null}
        {type && personId ? (
          <>
            <h3>{t(type === '单位' ? texts.personUnit : texts.personSelf)}</h3>
            <FieldGrid target={{ kind: 'person', id: personId }} fields={firstFields.person} roles={ownerRole} />
          </>
        ) : null}
        {type && websiteId ? (
          <>
            <h3>{t(texts.website)}</h3>
            <FieldGrid target={{ kind: 'website', id: websiteId }} fields={firstFields.website} />
          </>
        ) : null}
      </SectionCard>
      <div className="bp-inline">
        <Button onClick={onBack}>{t(texts.back)}</Button>
        <Button type="primary" onClick={onNext}>
          {t(texts.next)}
        </Button>
      </div>
    </>
  );
}
