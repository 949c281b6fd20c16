import type { JSX } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import { FieldGrid } from '../fields/field-grid';
import { useDraftView } from './draft-context';
import { subjectGroups } from './layout';
import { SectionCard } from './section-card';

const texts = defineTexts({
  chooseFirst: {
    zh: '请先选个人还是单位，下面只会出现您需要填的内容。个体工商户和企业都选单位。',
    en: 'Choose first: an individual (个人) or an organisation (单位). Only what you need then appears. Sole traders and companies are 单位.',
  },
  personIsSubject: {
    zh: '个人备案的主体就是您本人：姓名、证件和电话请填在“负责人与人员”里。',
    en: 'For an individual the subject is yourself: name, ID and phone belong under "People".',
  },
});

/** 主体: the filing subject itself. */
export function SubjectSection(): JSX.Element {
  const t = useText();
  const type = useDraftView().profile.subject.type;
  const groups = type ? subjectGroups : subjectGroups.slice(0, 1);
  return (
    <>
      {type ? null : <p className="bp-note">{t(texts.chooseFirst)}</p>}
      {type === '个人' ? <p className="bp-note">{t(texts.personIsSubject)}</p> : null}
      {groups.map((group) => (
        <SectionCard key={group.id} title={t(group.title)}>
          <FieldGrid target={{ kind: 'subject' }} fields={group.fields} />
        </SectionCard>
      ))}
    </>
  );
}
