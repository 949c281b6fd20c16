import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { JSX } from 'react';
import type { FilingCase } from '../../../../core/filing/filing-case';
import type { MilestoneId } from '../../../../core/filing/milestone';
import { milestoneOf, nextMilestone, wayOf } from '../../../../core/filing/process';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { actorTexts, filingsTexts as texts } from './texts';
import type { CaseChange } from './use-case';

interface WayListProps {
  readonly filing: FilingCase;
  readonly change: (how: CaseChange) => void;
}

/** The whole way: who acts, and when it happened. A date that is put in makes the deadlines. */
export function WayList({ filing, change }: WayListProps): JSX.Element {
  const t = useText();
  const next = nextMilestone(filing.scenario, filing.dates);
  const set = (id: MilestoneId, date: string): void =>
    change(({ dates: { [id]: _, ...others } }) => ({ dates: date === '' ? others : { ...others, [id]: date } }));
  return (
    <SectionCard title={t(texts.way)}>
      <ol className="bp-progress">
        {wayOf(filing.scenario).map((id) => {
          const { title, actor, timed } = milestoneOf(id);
          const date = filing.dates[id] ?? '';
          return (
            <li
              key={id}
              data-milestone={id}
              data-state={date ? 'done' : id === next ? 'next' : 'ahead'}
              aria-current={id === next ? 'step' : undefined}
            >
              <span>
                {t(title)} <span className="bp-soft">· {t(actorTexts[actor])}</span>
              </span>
              <span className="bp-inline">
                <input
                  type={timed ? 'datetime-local' : 'date'}
                  className="bp-native"
                  aria-label={t(texts.on(title))}
                  value={date}
                  onChange={(event) => set(id, event.target.value.slice(0, 16))}
                />
                {date ? (
                  <Button
                    type="text"
                    size="small"
                    aria-label={t(texts.clear(title))}
                    icon={<CloseOutlined aria-hidden="true" />}
                    onClick={() => set(id, '')}
                  />
                ) : null}
              </span>
            </li>
          );
        })}
      </ol>
    </SectionCard>
  );
}
