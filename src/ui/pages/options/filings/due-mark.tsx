import type { JSX } from 'react';
import { type Deadline, daysLeft, hoursLeft, isOver } from '../../../../core/filing/deadlines';
import { type Text, useText } from '../../../i18n/text';
import { filingsTexts as texts } from './texts';

/** Nobody counts the days of what is further away: the date says it. */
const daysCounted = 366;

/** How near a deadline is: in words, and in a colour that only helps. */
export function DueMark({ deadline }: { readonly deadline: Deadline }): JSX.Element {
  const t = useText();
  const now = new Date();
  const days = daysLeft(deadline, now);
  const hours = hoursLeft(deadline, now);
  const over = isOver(deadline, now);
  // Others’ deadlines are nothing to be afraid of.
  const urgent = deadline.kind === 'yours' || deadline.kind === 'expiry';
  const look = over && urgent ? 'over' : days <= 7 && urgent ? 'near' : 'far';
  return (
    <span className={`bp-due bp-due--${look}`}>
      <time dateTime={deadline.due}>{deadline.due.replace('T', ' ')}</time>
      {days > daysCounted ? null : ` ${t(over || hours === null ? words(days, over) : texts.hoursLeft(hours))}`}
    </span>
  );
}

function words(days: number, over: boolean): Text {
  if (over) return days < 0 ? texts.over(-days) : texts.overNow;
  return days === 0 ? texts.today : texts.left(days);
}
