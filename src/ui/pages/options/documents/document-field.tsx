import { Button } from 'antd';
import { type JSX, useId, useRef } from 'react';
import { type CatalogueKey, catalogue } from '../../../../core/catalogue/fields';
import type { PersonRole } from '../../../../core/catalogue/person-role';
import type { DocumentInfo } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { FilePick } from '../../../kit/file-pick';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useDraftView } from '../dossier/draft-context';
import { attributeOf, itemOf, type Target, valuesAt } from '../dossier/profile-edits';
import { RemoveButton } from '../dossier/remove-button';
import { useWantedField } from '../dossier/wanted-field';
import type { FieldFacts } from '../fields/field-facts';
import { FieldHelp } from '../fields/field-help';
import { fieldIdFor } from '../fields/field-id';
import { FieldTitle } from '../fields/field-title';
import { RequiredMark } from '../fields/required-mark';
import { useJump } from '../fields/use-jump';
import { relatedValues } from '../fields/use-related';
import { VerdictList } from '../fields/verdict-list';
import { documentVerdicts } from '../fields/verdicts';
import { DocumentCard } from './document-card';
import { refsOf } from './document-refs';
import { PreparedPreview } from './prepared-preview';
import { documentTexts as texts } from './texts';
import { useDocumentEdits } from './use-document-edits';

const accept = 'image/jpeg,image/png,image/webp,application/pdf';

interface DocumentFieldProps {
  readonly target: Target;
  readonly fieldKey: CatalogueKey;
  readonly role: PersonRole;
  readonly facts: FieldFacts;
  readonly expiry: string | null;
  readonly documents: ReadonlyMap<string, DocumentInfo>;
}

/** One field that wants a document, or several. */
export function DocumentField({ target, fieldKey, role, facts, expiry, documents }: DocumentFieldProps): JSX.Element {
  const t = useText();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const wanted = useWantedField();
  useJump(
    row,
    wanted?.key === fieldKey && (wanted.item === null || wanted.item === itemOf(target)),
    '.bp-file-pick button',
  );
  const { profile } = useDraftView();
  const value = valuesAt(profile, target)[attributeOf(fieldKey)];
  const several = catalogue[fieldKey].value === 'files';
  const edits = useDocumentEdits(target, fieldKey, value, several);
  const refs = refsOf(value);
  const stored = refs.map(({ documentId }) => documents.get(documentId)).filter((info) => info !== undefined);
  const verdicts = documentVerdicts(fieldIdFor(fieldKey, role), stored, relatedValues(profile, target, role));
  return (
    <div className="bp-field" ref={row} data-field={fieldKey}>
      <div className="bp-field__head">
        <span className="bp-field__name">
          <FieldTitle fieldKey={fieldKey} />
        </span>
        {facts.required ? <RequiredMark missing={refs.length === 0} /> : null}
      </div>
      {refs.map(({ documentId }) => {
        const info = documents.get(documentId);
        if (!info) return <GoneDocument key={documentId} onRemove={() => void edits.remove(documentId)} />;
        return (
          <DocumentCard key={documentId} info={info} expiry={expiry} fieldKey={fieldKey}>
            <FilePick
              label={t(texts.replace)}
              accept={accept}
              busy={edits.busy}
              onPick={(file) => void edits.add(file, documentId)}
            />
            <PreparedPreview info={info} fieldId={fieldIdFor(fieldKey, role)} watermark={profile.watermark ?? null} />
            <RemoveButton
              label={t(texts.remove)}
              title={t(texts.sure(info.name))}
              body={t(texts.sureBody)}
              onRemove={() => edits.remove(documentId)}
            />
          </DocumentCard>
        );
      })}
      {several || refs.length === 0 ? (
        <FilePick label={t(texts.add)} accept={accept} busy={edits.busy} onPick={(file) => void edits.add(file)} />
      ) : null}
      {edits.error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(edits.error))}
        </p>
      ) : null}
      <VerdictList id={`${id}-verdicts`} verdicts={verdicts} />
      <FieldHelp id={`${id}-hint`} facts={facts} />
    </div>
  );
}

function GoneDocument({ onRemove }: { readonly onRemove: () => void }): JSX.Element {
  const t = useText();
  return (
    <p className="bp-problem">
      {t(texts.gone)}{' '}
      <Button size="small" onClick={onRemove}>
        {t(texts.remove)}
      </Button>
    </p>
  );
}
