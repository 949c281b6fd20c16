import { CalendarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { JSX } from 'react';
import { citations } from '../../../../core/catalogue/citations';
import { calendarFile } from '../../../../core/filing/calendar-file';
import type { Deadline } from '../../../../core/filing/deadlines';
import type { FilingCase } from '../../../../core/filing/filing-case';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { DueMark } from './due-mark';
import { filingsTexts as texts } from './texts';

interface DeadlineListProps {
  readonly filing: FilingCase;
  readonly deadlines: readonly Deadline[];
}

/** What is due when, why, and where that is written; and all of it as a calendar file. */
export function DeadlineList({ filing, deadlines }: DeadlineListProps): JSX.Element {
  const t = useText();
  const save = (): void => {
    const file = new Blob([calendarFile(filing, deadlines, t)], { type: 'text/calendar' });
    const url = URL.createObjectURL(file);
    const link = Object.assign(document.createElement('a'), { href: url, download: 'beian-deadlines.ics' });
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <SectionCard title={t(texts.deadlines)}>
      {deadlines.length === 0 ? (
        <p className="bp-soft">{t(texts.noDeadlines)}</p>
      ) : (
        <>
          <ul className="bp-deadlines">
            {deadlines.map((deadline) => (
              <li key={deadline.id} data-deadline={deadline.id}>
                <b>{t(deadline.title)}</b> <DueMark deadline={deadline} />
                <p>{t(deadline.about)}</p>
                {deadline.certain ? null : <p className="bp-hint">{t(texts.uncertain)}</p>}
                <p className="bp-hint">
                  {t(texts.from)}
                  {t({ zh: citations[deadline.source], en: citations[deadline.source] })}
                </p>
              </li>
            ))}
          </ul>
          <Button icon={<CalendarOutlined aria-hidden="true" />} onClick={save}>
            {t(texts.calendar)}
          </Button>
          <p className="bp-hint">{t(texts.calendarHint)}</p>
        </>
      )}
    </SectionCard>
  );
}
