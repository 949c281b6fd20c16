import { Button } from 'antd';
import type { JSX } from 'react';
import { deadlineRules } from '../../../../core/filing/deadline-rules';
import type { Deadline } from '../../../../core/filing/deadlines';
import type { FilingCase } from '../../../../core/filing/filing-case';
import type { Milestone } from '../../../../core/filing/milestone';
import { milestoneOf, nextMilestone } from '../../../../core/filing/process';
import { shanghaiDate, shanghaiMinute } from '../../../../core/filing/shanghai-time';
import { type Text, useText } from '../../../i18n/text';
import { DueMark } from './due-mark';
import { PlaceLinks } from './place-links';
import { placesOf } from './places';
import { actorTexts, filingsTexts as texts } from './texts';
import type { CaseChange } from './use-case';

interface NextStepProps {
  readonly filing: FilingCase;
  readonly deadlines: readonly Deadline[];
  readonly change: (how: CaseChange) => void;
}

/** What comes next, who has to act, until when, and the button for when it has happened. */
export function NextStep({ filing, deadlines, change }: NextStepProps): JSX.Element {
  const t = useText();
  const id = nextMilestone(filing.scenario, filing.dates);
  if (id === null) return <p className="bp-note">{t(texts.nothingNext)}</p>;
  const step = milestoneOf(id);
  const due = deadlines.find((deadline) => endsWith(deadline.id, id));
  const places = placesOf(id);
  const now = new Date();
  const done = (): void =>
    change(({ dates }) => ({ dates: { ...dates, [id]: step.timed ? shanghaiMinute(now) : shanghaiDate(now) } }));
  return (
    <section className="bp-card bp-next" aria-labelledby="next-step">
      <div>
        <h2 id="next-step">
          <span className="bp-soft">{t(texts.next)}</span> {t(step.title)}
        </h2>
        {step.actor === 'you' ? null : <p className="bp-soft">{t(texts.waiting(actorTexts[step.actor]))}</p>}
      </div>
      <p>{t(step.about)}</p>
      {due ? (
        <p>
          {t(due.title)} <DueMark deadline={due} />
        </p>
      ) : null}
      {places.length > 0 ? (
        <div className="bp-inline">
          <span>{t(texts.where)}</span>
          <PlaceLinks places={places} />
        </div>
      ) : null}
      <div className="bp-inline">
        <Button type="primary" onClick={done}>
          {t(sayDone(step))}
        </Button>
      </div>
    </section>
  );
}

function endsWith(ruleId: string, milestone: string): boolean {
  return Object.entries(deadlineRules).some(([id, { until }]) => id === ruleId && until === milestone);
}

function sayDone({ actor, timed }: Milestone): Text {
  if (timed) return texts.arrivedNow;
  return actor === 'you' ? texts.doneToday : texts.resultToday;
}
