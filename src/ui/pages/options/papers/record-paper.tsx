import type { JSX } from 'react';
import {
  type IcpRecord,
  type IcpRecordReading,
  readIcpRecord,
  type ServiceSigns,
} from '../../../../core/papers/read-icp-record';
import type { FactHolder } from '../../../../core/profile/note-facts';
import type { Text } from '../../../i18n/text';
import { FactText, useFacts } from './fact-fields';
import { PaperCard } from './paper-card';
import { PasteBox } from './paste-box';
import { papersTexts, subjectPaperTexts, servicePaperTexts as texts } from './texts';

interface RecordPaperProps {
  readonly holder: FactHolder;
  /** By what the service's own record is known among others. */
  readonly signs: ServiceSigns;
}

/** MIIT's record of the service; what it says of the subject is noted with the subject. */
export function RecordPaper({ holder, signs }: RecordPaperProps): JSX.Element {
  const { values, note } = useFacts(holder, 'record');
  const subject = useFacts({ kind: 'subject' }, 'holder');
  const take = (text: string): Text => {
    const reading = readIcpRecord(text, signs);
    if (reading.ok) {
      const { siteName, approvedOn, holder: name, certType, certNumber } = reading.record;
      if (siteName ?? approvedOn) note({ ...(siteName && { siteName }), ...(approvedOn && { approvedOn }) });
      if (name ?? certType ?? certNumber)
        subject.note({
          ...(name && { holder: name }),
          ...(certType && { certType }),
          ...(certNumber && { certNumber }),
        });
    }
    return say(reading);
  };
  return (
    <PaperCard holder={holder} group="record" title={texts.record} why={texts.recordWhy}>
      <PasteBox title={texts.record} onText={take} />
      <div className="bp-grid">
        <FactText
          name="record.siteName"
          label={texts.siteName}
          value={values.siteName}
          onChange={(siteName) => note({ siteName })}
        />
        <FactText
          kind="date"
          name="record.approvedOn"
          label={texts.approvedOn}
          value={values.approvedOn}
          onChange={(approvedOn) => note({ approvedOn })}
        />
      </div>
    </PaperCard>
  );
}

const names = {
  holder: subjectPaperTexts.holderName,
  certType: subjectPaperTexts.certType,
  certNumber: subjectPaperTexts.certNumber,
  siteName: texts.siteName,
  approvedOn: texts.approvedOn,
} as const;

function say(reading: IcpRecordReading): Text {
  if (reading.ok) return sayRead(reading.record);
  if (reading.problem === 'other-service') return texts.otherService(reading.of);
  return reading.problem === 'several' ? texts.severalRecords : texts.noRecord;
}

function sayRead(record: IcpRecord): Text {
  const read = (Object.keys(names) as (keyof typeof names)[]).filter((part) => record[part] !== undefined);
  return read.length === 0 ? texts.noRecord : papersTexts.read(read.map((part) => names[part]));
}
