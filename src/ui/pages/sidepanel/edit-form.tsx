import { Button } from 'antd';
import { type FormEvent, type JSX, useMemo, useState } from 'react';
import { catalogue, catalogueKey, type FieldId, roleOf } from '../../../core/catalogue/fields';
import type { PersonRole } from '../../../core/catalogue/person-role';
import type { Profile, StoredValue } from '../../../core/profile/profile';
import { saysSomething } from '../../../core/profile/says-something';
import { plainValues } from '../../../core/profile/stored-values';
import { valuesOf } from '../../../core/profile/values-of';
import type { PageView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { FilePick } from '../../kit/file-pick';
import { useTask } from '../../kit/use-task';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVault } from '../../vault/vault-provider';
import { editTarget } from '../options/dossier/edit-target';
import { attributeOf, valuesAt } from '../options/dossier/profile-edits';
import { factsOf } from '../options/fields/field-facts';
import { FieldHelp } from '../options/fields/field-help';
import { FieldRow } from '../options/fields/field-row';
import { suggestionsFor } from '../options/fields/suggestions';
import { verdictsOf } from '../options/fields/verdicts';
import { editTexts as texts } from './field-texts';
import { RoleTakerPick } from './role-taker-pick';
import { type RoleTaker, saveDocument, saveField } from './save-field';

const accept = 'image/jpeg,image/png,image/webp,application/pdf';

interface EditFormProps {
  readonly fieldId: FieldId;
  readonly profile: Profile;
  readonly selection: NonNullable<PageView['profile']>;
  readonly onDone: () => void;
  readonly onOpenProfile: () => void;
}

/** The form itself: who takes the role if nobody does yet, the field's control with its rules and hints, save. */
export function EditForm({ fieldId, profile, selection, onDone, onOpenProfile }: EditFormProps): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const key = catalogueKey(fieldId);
  const role: PersonRole = roleOf(fieldId) ?? 'subjectOwner';
  const target = useMemo(() => editTarget(fieldId, profile, selection), [fieldId, profile, selection]);
  const [taker, setTaker] = useState<RoleTaker>('new');
  const [value, setValue] = useState<StoredValue | undefined>(() =>
    target?.kind === 'thing' ? valuesAt(profile, target.target)[attributeOf(key)] : undefined,
  );
  const related = useMemo(() => plainValues(valuesOf(profile, selection)), [profile, selection]);
  const facts = useMemo(() => factsOf(key, [role], profile.subject.type), [key, role, profile]);
  if (!target || catalogue[key].value === 'none') return <Elsewhere onOpenProfile={onOpenProfile} />;

  const where = { target, taker };
  const finish = async (work: () => Promise<void>): Promise<void> => {
    if (await task.run(work)) onDone();
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void finish(() => saveField(vault, profile, fieldId, where, value));
  };
  const isFile = catalogue[key].value === 'file' || catalogue[key].value === 'files';
  return (
    <form className="sp-edit" onSubmit={save}>
      {target.kind === 'role' ? (
        <RoleTakerPick role={target.role} people={profile.people} taker={taker} onPick={setTaker} />
      ) : null}
      {isFile ? (
        <>
          <FilePick
            label={t(texts.upload)}
            accept={accept}
            busy={task.busy}
            onPick={(file) => void finish(() => saveDocument(vault, profile, fieldId, where, file))}
          />
          <FieldHelp id={`${fieldId}-help`} facts={facts} />
        </>
      ) : (
        <FieldRow
          fieldKey={key}
          value={value}
          facts={facts}
          empty={saysSomething(fieldId, value) === null}
          verdicts={verdictsOf(fieldId, value, related)}
          suggestions={suggestionsFor(key)}
          wanted
          onChange={(_, next) => setValue(next)}
        />
      )}
      {task.error ? <p role="alert">{t(sayVaultError(task.error))}</p> : null}
      <div className="sp-acts">
        {isFile ? null : (
          <Button type="primary" size="small" htmlType="submit" loading={task.busy} disabled={value === undefined}>
            {t(texts.save)}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {t(texts.cancel)}
        </Button>
      </div>
    </form>
  );
}

function Elsewhere({ onOpenProfile }: { readonly onOpenProfile: () => void }): JSX.Element {
  const t = useText();
  return (
    <div className="sp-edit">
      <p>{t(texts.elsewhere)}</p>
      <Button size="small" onClick={onOpenProfile}>
        {t(texts.openProfile)}
      </Button>
    </div>
  );
}
