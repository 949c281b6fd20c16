import type { JSX } from 'react';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { StoredValue } from '../../../../core/profile/profile';
import type { DocumentInfo } from '../../../../vault/vault';
import { type Translate, useText } from '../../../i18n/text';
import { useDraftView } from '../dossier/draft-context';
import { askedFields, type LayoutField } from '../dossier/layout';
import { type Target, valuesAt } from '../dossier/profile-edits';
import { SectionCard } from '../dossier/section-card';
import { factsOf } from '../fields/field-facts';
import { DocumentField } from './document-field';
import { documentTexts as texts } from './texts';

interface DocumentGroupProps {
  readonly title: string;
  readonly target: Target;
  readonly roles?: readonly PersonRole[];
  readonly fields: readonly LayoutField[];
  readonly documents: ReadonlyMap<string, DocumentInfo>;
}

/** The attribute that tells until when a kind of document is valid. */
const validityOf: Readonly<Record<string, string>> = {
  'person.idFrontImage': 'idValidity',
  'person.idBackImage': 'idValidity',
  'subject.certImage': 'certValidity',
  'website.domainCertImage': 'domainCertValidity',
};

function expiry(validity: StoredValue | undefined, t: Translate): string | null {
  if (!validity || typeof validity !== 'object' || !('to' in validity) || !validity.to) return null;
  return validity.to === 'long-term' ? t(texts.longTerm) : t(texts.expires(validity.to));
}

/** The documents of one subject, person, website or app. */
export function DocumentGroup({ title, target, roles = [], fields, documents }: DocumentGroupProps): JSX.Element {
  const t = useText();
  const { profile } = useDraftView();
  const values = valuesAt(profile, target);
  return (
    <SectionCard title={title}>
      <div className="bp-grid">
        {askedFields(fields, profile.subject.type, values).map((key) => (
          <DocumentField
            key={key}
            target={target}
            fieldKey={key}
            role={roles[0] ?? 'subjectOwner'}
            facts={factsOf(key, roles, profile.subject.type)}
            expiry={expiry(values[validityOf[key] ?? ''], t)}
            documents={documents}
          />
        ))}
      </div>
    </SectionCard>
  );
}
