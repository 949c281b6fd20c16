import type { JSX } from 'react';
import type { ProfileSummary, Vault } from '../../../vault/vault';
import { useText } from '../../i18n/text';
import { useVaultData } from '../../vault/use-vault-data';
import type { WhomChoice } from './choices-for-whom';
import { ChooseWhom } from './choose-whom';
import { FirstRun } from './empty-page';
import { emptyTexts as texts } from './field-texts';

const listProfiles = (vault: Vault): Promise<ProfileSummary[]> => vault.listProfiles();

interface NoProfileProps {
  readonly onSelect: (choice: WhomChoice) => void;
  readonly onStart: () => void;
}

/** Nobody is chosen for this page: because there is nobody yet, or because there are several. */
export function NoProfile({ onSelect, onStart }: NoProfileProps): JSX.Element | null {
  const t = useText();
  const { data, error } = useVaultData(listProfiles);
  if (!data && !error) return null;
  if (data?.length === 0) return <FirstRun onStart={onStart} />;
  return (
    <section className="sp-empty">
      <h2>{t(texts.chooseTitle)}</h2>
      <ChooseWhom current={null} onSelect={onSelect} onClose={() => undefined} />
    </section>
  );
}
