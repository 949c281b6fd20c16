import { Button } from 'antd';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { type FactGroup, type FactHolder, factsOf, forgetFacts, noteFacts } from '../../../../core/profile/note-facts';
import { daysBetween, localToday } from '../../../../core/rules/calendar';
import { freshDays } from '../../../../core/rules/cross/from-fact';
import { type Text, useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { useDraft, useDraftView } from '../dossier/draft-context';
import { useWantedField } from '../dossier/wanted-field';
import { papersTexts as texts } from './texts';

interface PaperCardProps {
  readonly holder: FactHolder;
  readonly group: FactGroup;
  readonly title: Text;
  /** Why it is asked, in one line. */
  readonly why: Text;
  readonly children: ReactNode;
}

/** One paper or lookup: why it is asked, since when it is known, and what it says. Focused when the address names it. */
export function PaperCard({ holder, group, title, why, children }: PaperCardProps): JSX.Element {
  const t = useText();
  const card = useRef<HTMLElement>(null);
  const wanted = useWantedField();
  const item = holder.kind === 'subject' ? null : holder.id;
  const isWanted = wanted?.key === group && wanted.item === item;
  useEffect(() => {
    if (!isWanted || !card.current) return;
    card.current.scrollIntoView({ block: 'center' });
    card.current.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isWanted]);
  return (
    <section className="bp-paper" ref={card} data-paper={group}>
      <header className="bp-card__head">
        <h3>{t(title)}</h3>
        <NotedOn holder={holder} group={group} title={title} />
      </header>
      <p className="bp-hint">{t(why)}</p>
      {children}
    </section>
  );
}

/** Since when it is known; what is old can be confirmed as it stands, and everything can be cleared. */
function NotedOn({ holder, group, title }: Pick<PaperCardProps, 'holder' | 'group' | 'title'>): JSX.Element | null {
  const t = useText();
  const draft = useDraft();
  const { profile } = useDraftView();
  const notedOn = factsOf(profile, holder)[group]?.notedOn;
  if (notedOn === undefined) return null;
  const today = localToday();
  const days = daysBetween(notedOn, today);
  const isOld = days > freshDays;
  return (
    <div className="bp-inline">
      {isOld ? <FieldStateMark state="look" /> : null}
      <span className={isOld ? 'bp-verdict--warn' : 'bp-soft'}>
        {t(isOld ? texts.old(notedOn, days) : texts.noted(notedOn))}
      </span>
      {isOld ? (
        <Button
          size="small"
          aria-label={t(texts.about(texts.still, title))}
          onClick={() => draft.edit(noteFacts(holder, group, {}, today))}
        >
          {t(texts.still)}
        </Button>
      ) : null}
      <Button
        size="small"
        type="text"
        aria-label={t(texts.about(texts.forget, title))}
        onClick={() => draft.edit(forgetFacts(holder, group))}
      >
        {t(texts.forget)}
      </Button>
    </div>
  );
}
