import { type JSX, type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { PageView } from '../../../messaging/page-view';
import type { ProfileSummary, Vault } from '../../../vault/vault';
import { useText } from '../../i18n/text';
import { focusOnOpen } from '../../kit/focus-on-open';
import { sayVaultError } from '../../vault/say-vault-error';
import { useVaultData } from '../../vault/use-vault-data';
import { choicesForWhom, type WhomChoice } from './choices-for-whom';
import { moveFocus } from './move-focus';
import { panelTexts as texts } from './texts';

const listProfiles = (vault: Vault): Promise<ProfileSummary[]> => vault.listProfiles();
/** As many as anybody reads; beyond that a few letters are quicker. */
const mostShown = 50;
const searchedFrom = 6;

interface ChooseWhomProps {
  readonly current: PageView['profile'];
  readonly onSelect: (choice: WhomChoice) => void;
  readonly onClose: () => void;
}

/** The list of subjects with their websites and apps; each line is one click. */
export function ChooseWhom({ current, onSelect, onClose }: ChooseWhomProps): JSX.Element {
  const t = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { data, error } = useVaultData(listProfiles);
  const choices = useMemo(() => choicesForWhom(data ?? [], typed), [data, typed]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape') onClose();
    else moveFocus(event, 'input, li button');
  };
  const isCurrent = (choice: WhomChoice): boolean =>
    choice.profileId === current?.id && choice.websiteId === current.websiteId && choice.appId === current.appId;
  return (
    <section className="sp-choose" aria-label={t(texts.whoFor)} onKeyDown={onKeyDown}>
      {choices.length >= searchedFrom || typed ? (
        <input
          id={id}
          className="sp-input"
          type="search"
          value={typed}
          placeholder={t(texts.search)}
          aria-label={t(texts.search)}
          ref={focusOnOpen}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      {error ? <p role="alert">{t(sayVaultError(error))}</p> : null}
      <ul>
        {choices.slice(0, mostShown).map((choice) => (
          <li key={`${choice.profileId} ${choice.websiteId} ${choice.appId}`}>
            <button
              type="button"
              aria-current={isCurrent(choice) ? 'true' : undefined}
              onClick={() => onSelect(choice)}
            >
              <span className="sp-choose__service">
                {choice.service ?? (choice.subject || t(texts.unnamed))}
                {isCurrent(choice) ? <span className="sp-choose__current">{t(texts.chosen)}</span> : null}
              </span>
              <span className="sp-choose__subject">
                {choice.service === null ? t(texts.noService) : choice.subject || t(texts.unnamed)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {data && choices.length === 0 ? <p>{t(texts.noMatch)}</p> : null}
      {choices.length > mostShown ? <p>{t(texts.more(choices.length - mostShown))}</p> : null}
    </section>
  );
}
