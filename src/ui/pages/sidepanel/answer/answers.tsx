import { type JSX, useEffect, useState } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import { focusOnOpen } from '../../../kit/focus-on-open';

type Search = typeof import('./find-answers');

const texts = defineTexts({
  title: { zh: '备案怎么填', en: 'How to file it' },
  search: { zh: '要查的字词', en: 'What to look up' },
  nothing: {
    zh: '没有查到。请换个词，或只留一两个关键字。',
    en: 'Nothing found. Try another word, or fewer of them.',
  },
  close: { zh: '关闭', en: 'Close' },
});

interface AnswersProps {
  readonly query: string;
  readonly onClose: () => void;
}

/** What a text that the user selected means in a filing; he may go on asking. */
export function Answers({ query, onClose }: AnswersProps): JSX.Element {
  const t = useText();
  const [typed, setTyped] = useState(query);
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => setTyped(query), [query]);
  useEffect(() => {
    let current = true;
    void import('./find-answers').then((found) => current && setSearch(found));
    return () => {
      current = false;
    };
  }, []);
  const answers = typed.trim() ? (search?.findAnswers(typed) ?? []) : [];
  return (
    <main
      className="sp-main-part sp-task"
      aria-label={t(texts.title)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h2>{t(texts.title)}</h2>
      <input
        className="sp-input"
        type="search"
        value={typed}
        aria-label={t(texts.search)}
        ref={focusOnOpen}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div aria-live="polite">
        {answers.map(({ id, title, paragraphs }, at) => (
          <details key={`${typed} ${id}`} className="sp-answer" open={at === 0}>
            <summary>{t(title)}</summary>
            {paragraphs.map((paragraph) => (
              <p key={paragraph.zh}>{t(paragraph)}</p>
            ))}
          </details>
        ))}
        {search && typed.trim() && answers.length === 0 ? <p>{t(texts.nothing)}</p> : null}
      </div>
      <div className="sp-acts">
        <button type="button" className="sp-small" onClick={onClose}>
          {t(texts.close)}
        </button>
      </div>
    </main>
  );
}
