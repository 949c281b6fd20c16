import { PrinterOutlined } from '@ant-design/icons';
import { Button, Input, type InputRef } from 'antd';
import { type JSX, useEffect, useId, useMemo, useRef, useState } from 'react';
import { findHints } from '../../../../core/hints/find-hints';
import type { Hint } from '../../../../core/hints/hint';
import { useText } from '../../../i18n/text';
import { type HandbookRoute, handbookAddress } from '../route';
import { goTo } from '../use-route';
import { ContentsList } from './contents-list';
import { Answer, PartPages } from './part-pages';
import { kindTexts, handbookTexts as texts } from './texts';
import './handbook.css';

const firstPart = 'icp-check';
const mostResults = 30;

/** 填报手册: the quick lookup over everything, and all of it by portal and step. */
export default function HandbookPage({ route }: { readonly route: HandbookRoute }): JSX.Element {
  const t = useText();
  const [query, setQuery] = useTypedQuery(route);
  const hints = useMemo(() => findHints(query, mostResults), [query]);
  const searching = query.trim() !== '';
  const part = route.part ?? firstPart;
  const shown = route.entry ?? (searching ? hints[0]?.id : null) ?? null;
  return (
    <div className="bp-handbook">
      <div className="bp-handbook__top">
        <h1>{t(texts.title)}</h1>
        <Search query={query} onChange={setQuery} />
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
          {t(texts.print)}
        </Button>
      </div>
      {searching ? <Results hints={hints} query={query} shown={shown} /> : <ContentsList part={shown ? '' : part} />}
      <div className="bp-handbook__pages">
        {searching && hints.length === 0 && !route.entry ? <p className="bp-note">{t(texts.nothing)}</p> : null}
        {shown ? <Answer id={shown} /> : null}
        {shown || searching ? null : <PartPages part={part} />}
      </div>
    </div>
  );
}

/** What stands in the search box, kept in the address so that it can be passed on and survives a reload. */
function useTypedQuery(route: HandbookRoute): [string, (query: string) => void] {
  const [typed, setTyped] = useState(route.query);
  // The address was changed by something else than typing: a link, the omnibox, Back.
  useEffect(() => setTyped(route.query), [route.query]);
  const change = (query: string): void => {
    setTyped(query);
    goTo({ page: 'handbook', query, entry: null, part: null }, true);
  };
  return [typed, change];
}

interface SearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

function Search({ query, onChange }: SearchProps): JSX.Element {
  const t = useText();
  const id = useId();
  const input = useRef<InputRef>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <search className="bp-handbook__search">
      <label htmlFor={id} className="bp-visually-hidden">
        {t(texts.search)}
      </label>
      <Input
        id={id}
        ref={input}
        size="large"
        allowClear
        autoComplete="off"
        value={query}
        placeholder={t(texts.placeholder)}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}

interface ResultsProps {
  readonly hints: readonly Hint[];
  readonly query: string;
  readonly shown: string | null;
}

function Results({ hints, query, shown }: ResultsProps): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <nav aria-labelledby={id} className="bp-contents">
      <h2 id={id} className="bp-visually-hidden">
        {t(texts.results)}
      </h2>
      <p role="status" className="bp-soft">
        {t(texts.found(hints.length))}
      </p>
      <ul>
        {hints.map(({ id, kind, title, titleEn }) => (
          <li key={id}>
            <a href={handbookAddress({ query, entry: id })} aria-current={id === shown ? 'page' : undefined}>
              {t({ zh: title, en: titleEn })} <span className="bp-soft">{t(kindTexts[kind])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
