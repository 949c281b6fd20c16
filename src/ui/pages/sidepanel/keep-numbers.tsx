import { type JSX, useCallback, useEffect, useState } from 'react';
import type { Profile } from '../../../core/profile/profile';
import {
  hasNumber,
  holdersFor,
  keepNumber,
  type NumberHolder,
  suggestHolder,
} from '../../../core/profile/service-numbers';
import type { NumberOnPage } from '../../../messaging/footer-report';
import type { PageView } from '../../../messaging/page-view';
import type { Vault } from '../../../vault/vault';
import { defineTexts, useText } from '../../i18n/text';
import { useTask } from '../../kit/use-task';
import type { PageClient } from '../../surface/page-client';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVaultData } from '../../vault/use-vault-data';
import { useVault } from '../../vault/vault-provider';
import { ProfileDraft } from '../options/dossier/profile-draft';
import { holderKey, holderName } from '../options/footer/holder-name';

const texts = defineTexts({
  title: { zh: '本页有备案号，要保存到资料吗？', en: 'This page shows filing numbers. Keep them?' },
  why: {
    zh: '只有您点了才保存。请先核对是不是您自己的网站或 APP。',
    en: 'Nothing is kept unless you say so. First check that it is your own site or app.',
  },
  whose: (number: string) => ({ zh: `${number} 归谁`, en: `Whose is ${number}` }),
  choose: { zh: '请选择归谁', en: 'Choose whose' },
  keep: { zh: '保存到资料', en: 'Keep it' },
});

/** A page is read when it has been quiet for so long: a form that is being filled changes all the time. */
const quiet = 400;

interface KeepNumbersProps {
  readonly view: PageView;
  readonly client: PageClient;
  readonly profileId: string;
}

/** Offers to keep the filing numbers that a portal's page shows and the dossier does not have; the user confirms each. */
export function KeepNumbers({ view, client, profileId }: KeepNumbersProps): JSX.Element | null {
  const t = useText();
  const load = useCallback((vault: Vault) => vault.getProfile(profileId), [profileId]);
  const { data: profile } = useVaultData(load);
  const numbers = useNumbersOnPage(view, client);
  if (profile === null) return null;
  const offered = numbers.filter((number) => isNew(number, profile));
  if (offered.length === 0) return null;
  return (
    <section className="sp-notice" aria-label={t(texts.title)} data-part="keep-numbers">
      <p>
        <b>{t(texts.title)}</b>
      </p>
      <p className="sp-soft">{t(texts.why)}</p>
      <ul>
        {offered.map((number) => (
          <Offer key={number.text} number={number} profile={profile} />
        ))}
      </ul>
    </section>
  );
}

const asNumber = ({ kind, text }: NumberOnPage) => ({ kind, text, valid: true }) as const;

function isNew(number: NumberOnPage, profile: Profile): boolean {
  const holders = holdersFor(asNumber(number), profile);
  return holders.length > 0 && !holders.some((holder) => hasNumber(profile, holder, asNumber(number)));
}

function useNumbersOnPage(view: PageView, client: PageClient): readonly NumberOnPage[] {
  const [numbers, setNumbers] = useState<readonly NumberOnPage[]>([]);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const seen = await client.send('numbersOnPage', { tabId: view.tabId }).catch(() => []);
      if (current) setNumbers(seen);
    };
    const timer = setTimeout(() => void look(), quiet);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [view, client]);
  return numbers;
}

function Offer({ number, profile }: { readonly number: NumberOnPage; readonly profile: Profile }): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const holders = new Map(holdersFor(asNumber(number), profile).map((holder) => [holderKey(holder), holder]));
  const suggested = suggestHolder(asNumber(number), number.near, profile);
  const [picked, setPicked] = useState<string | null>(null);
  const key = picked ?? (suggested ? holderKey(suggested) : '');
  const holder = holders.get(key);
  const keep = (chosen: NumberHolder): void => void task.run(() => save(vault, profile, chosen, number));
  return (
    <li className="sp-keep" data-number={number.text}>
      <span lang="zh">{number.text}</span>
      <select aria-label={t(texts.whose(number.text))} value={key} onChange={(event) => setPicked(event.target.value)}>
        <option value="">{t(texts.choose)}</option>
        {[...holders].map(([each, one]) => (
          <option key={each} value={each}>
            {holderName(profile, one, t)}
          </option>
        ))}
      </select>
      <button type="button" className="sp-small" disabled={!holder || task.busy} onClick={() => holder && keep(holder)}>
        {t(texts.keep)}
      </button>
      {task.error ? (
        <p className="sp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
    </li>
  );
}

async function save(vault: Vault, profile: Profile, holder: NumberHolder, number: NumberOnPage): Promise<void> {
  const draft = new ProfileDraft(vault, profile);
  draft.edit(keepNumber(holder, asNumber(number)));
  await draft.flush();
  const { save: saved } = draft.view();
  if (saved.kind === 'failed') throw saved.error;
}
