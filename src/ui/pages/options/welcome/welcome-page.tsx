import { Button, Steps } from 'antd';
import { type JSX, useState } from 'react';
import { newProfile } from '../../../../core/profile/new-profile';
import { useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { DraftProvider } from '../dossier/draft-context';
import { useDraftStore } from '../dossier/draft-store-provider';
import type { ProfileDraft } from '../dossier/profile-draft';
import { goTo } from '../use-route';
import { withFirstThings } from './first-fields';
import { OpenStep } from './open-step';
import { PrepareStep } from './prepare-step';
import { welcomeTexts as texts } from './texts';
import { TypeStep } from './type-step';

/** The guide of the first run: three short steps to a first filled form. Can be left at any time. */
export function WelcomePage(): JSX.Element {
  const t = useText();
  const vault = useVault();
  const drafts = useDraftStore();
  const task = useTask();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<ProfileDraft | null>(null);

  const start = (): Promise<boolean> =>
    task.run(async () => {
      const existing = (await vault.listProfiles())[0]?.id;
      const opened = await drafts.open(existing ?? (await vault.saveProfile(newProfile())).id);
      opened.edit(withFirstThings(crypto.randomUUID(), crypto.randomUUID()));
      setDraft(opened);
      setStep(1);
    });
  const leave = (): Promise<boolean> =>
    task.run(async () => {
      await drafts.flush();
      await vault.saveSettings({ firstRunDone: true });
      const profileId = draft?.view().profile.id ?? null;
      goTo({ page: 'profiles', profileId, section: 'subject', field: null });
    });

  return (
    <div className="bp-page bp-welcome">
      <div className="bp-welcome__head">
        <h1>{t(texts.title)}</h1>
        <Button type="link" onClick={() => void leave()}>
          {t(texts.skip)}
        </Button>
      </div>
      <nav aria-label={t(texts.steps)}>
        <Steps
          current={step}
          size="small"
          responsive={false}
          items={[{ title: t(texts.prepare) }, { title: t(texts.type) }, { title: t(texts.open) }]}
        />
      </nav>
      {step === 0 ? <PrepareStep busy={task.busy} onStart={() => void start()} /> : null}
      {step > 0 && draft ? (
        <DraftProvider draft={draft}>
          {step === 1 ? <TypeStep onBack={() => setStep(0)} onNext={() => setStep(2)} /> : null}
          {step === 2 ? <OpenStep onBack={() => setStep(1)} onFinish={() => void leave()} /> : null}
        </DraftProvider>
      ) : null}
      {task.error ? (
        <p className="bp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
    </div>
  );
}
