import { type JSX, useEffect, useId, useState } from 'react';
import type { FilingCase } from '../../../core/filing/filing-case';
import type { MilestoneId } from '../../../core/filing/milestone';
import { milestoneSeen, noteMilestone } from '../../../core/filing/note-milestone';
import { milestoneOf } from '../../../core/filing/process';
import { scenarios } from '../../../core/filing/scenario';
import type { PageView } from '../../../messaging/page-view';
import type { Vault } from '../../../vault/vault';
import { useText } from '../../i18n/text';
import { useTask } from '../../kit/use-task';
import type { PageClient } from '../../surface/page-client';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVaultData } from '../../vault/use-vault-data';
import { useVault } from '../../vault/vault-provider';
import { filingsAddress } from '../options/route';
import { noteTexts as texts } from './note-texts';

interface NoteProgressProps {
  readonly progress: NonNullable<PageView['progress']>;
  readonly client: PageClient;
  /** Whether the offer stands, or may yet come. */
  readonly onAsking: (asking: boolean) => void;
}

/** A case for which the page says something new. */
interface Offer {
  readonly filing: FilingCase;
  readonly milestone: MilestoneId;
}

const listCases = (vault: Vault): Promise<FilingCase[]> => vault.listCases();

/** Offers to note what a page of success or a list of filings says. Nothing is noted without a click. */
export function NoteProgress({ progress, client, onAsking }: NoteProgressProps): JSX.Element | null {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const { data, error } = useVaultData(listCases);
  const [noted, setNoted] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const offers = (data ?? []).flatMap((filing): Offer[] => {
    const milestone = milestoneSeen(filing, progress.milestones);
    return milestone === null ? [] : [{ filing, milestone }];
  });
  const mayCome = data === null && error === null;
  const asking = noted === null && !left && (mayCome || offers.length > 0);
  useEffect(() => onAsking(asking), [asking, onAsking]);
  const note = ({ filing, milestone }: Offer, number: string): void =>
    void task.run(async () => {
      await vault.saveCase(noteMilestone(filing, milestone, number, new Date()), filing.updatedAt);
      setNoted(filing.id);
      await client.send('planReminders', null).catch(() => null);
    });
  if (noted !== null)
    return (
      <p className="sp-notice" role="status">
        {t(texts.noted)}{' '}
        <button type="button" className="sp-link" onClick={() => client.openOptions(filingsAddress(noted))}>
          {t(texts.see)}
        </button>
      </p>
    );
  if (left || offers.length === 0) return null;
  return (
    <section className="sp-notice sp-note">
      <OfferForm offers={offers} numbers={progress.numbers} onNote={note} onLeave={() => setLeft(true)} />
      {task.error ? (
        <p className="sp-problem" role="alert">
          {t(sayVaultError(task.error))}
        </p>
      ) : null}
    </section>
  );
}

interface OfferFormProps {
  readonly offers: readonly Offer[];
  readonly numbers: NonNullable<PageView['progress']>['numbers'];
  readonly onNote: (offer: Offer, number: string) => void;
  readonly onLeave: () => void;
}

/** Which case, and which number: a page may show several, so none is chosen before. */
function OfferForm({ offers, numbers, onNote, onLeave }: OfferFormProps): JSX.Element | null {
  const t = useText();
  const id = useId();
  const [caseId, setCaseId] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const offer = offers.find(({ filing }) => filing.id === caseId) ?? offers[0];
  if (!offer) return null;
  const { title, brings } = milestoneOf(offer.milestone);
  const fitting = numbers.filter(({ kind }) => kind === brings);
  return (
    <>
      <p>{t(texts.offer(title))}</p>
      <label htmlFor={`${id}-case`}>{t(texts.which)}</label>{' '}
      <select id={`${id}-case`} value={offer.filing.id} onChange={({ target }) => setCaseId(target.value)}>
        {offers.map(({ filing }) => (
          <option key={filing.id} value={filing.id}>
            {`${filing.title || t(texts.unnamed)} · ${t(scenarios[filing.scenario].title)}`}
          </option>
        ))}
      </select>
      {fitting.length > 0 ? (
        <p>
          <label htmlFor={`${id}-number`}>{t(texts.number)}</label>{' '}
          <select id={`${id}-number`} value={number} onChange={({ target }) => setNumber(target.value)}>
            <option value="">{t(texts.noNumber)}</option>
            {fitting.map(({ text }) => (
              <option key={text} value={text}>
                {text}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <p>
        <button type="button" className="sp-main" onClick={() => onNote(offer, number)}>
          {t(texts.note)}
        </button>{' '}
        <button type="button" className="sp-link" onClick={onLeave}>
          {t(texts.no)}
        </button>
      </p>
    </>
  );
}
