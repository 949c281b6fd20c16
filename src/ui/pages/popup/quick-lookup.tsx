import { type JSX, type KeyboardEvent, useId, useState } from 'react';
import { useText } from '../../i18n/text';
import { useHintSearch } from '../../surface/use-hint-search';
import { handbookAddress } from '../options/route';
import { popupTexts as texts } from './texts';

const mostResults = 6;

/** Looks a field up in one line; Enter or a click opens the whole answer in the handbook. */
export function QuickLookup({ onOpen }: { readonly onOpen: (address: string) => void }): JSX.Element {
  const t = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const search = useHintSearch(query !== '');
  const hints = search?.findHints(query, mostResults) ?? [];
  const [first] = hints;
  const answer = first ? search?.shortAnswer(first.id) : null;
  const open = (entry?: string): void => onOpen(handbookAddress({ query, ...(entry && { entry }) }));
  const onKey = (event: KeyboardEvent): void => {
    // Enter also ends the choice of a character.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) open(first?.id);
  };
  return (
    <search className="pop-lookup">
      <label htmlFor={id} className="bp-visually-hidden">
        {t(texts.lookUp)}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        placeholder={t(texts.lookUpExample)}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKey}
      />
      {answer ? <p className="pop-answer">{t(answer)}</p> : null}
      <ul aria-label={t(texts.answers)}>
        {hints.map(({ id: hint, title, titleEn }) => (
          <li key={hint}>
            <button type="button" className="sp-link" onClick={() => open(hint)}>
              {t({ zh: title, en: titleEn })}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="sp-soft">
        {search && query.trim() !== '' && hints.length === 0 ? t(texts.noAnswer) : ''}
      </p>
    </search>
  );
}
