import { Checkbox } from 'antd';
import type { JSX } from 'react';
import { plainValues } from '../../../../core/profile/stored-values';
import { valuesOf } from '../../../../core/profile/values-of';
import { localMobileDemand } from '../../../../core/rules/cross/mobile-province';
import { useText } from '../../../i18n/text';
import { useDraftView } from '../dossier/draft-context';
import { maskText } from '../fields/mask-text';
import { FactLikeField, FactText, FactYesNo, useFacts } from './fact-fields';
import { PaperCard } from './paper-card';
import { subjectPaperTexts as texts } from './texts';

const holder = { kind: 'subject' } as const;

/** What papers say of the subject itself. */
export function SubjectPapers(): JSX.Element {
  const { type } = useDraftView().profile.subject;
  return (
    <>
      {type === '个人' ? null : <Licence />}
      <OnFile isPerson={type === '个人'} />
      <OtherOrder />
      <LocalMobiles />
    </>
  );
}

function Licence(): JSX.Element {
  const { values, note } = useFacts(holder, 'licence');
  return (
    <PaperCard holder={holder} group="licence" title={texts.licence} why={texts.licenceWhy}>
      <div className="bp-grid">
        <FactText name="licence.name" label={texts.name} value={values.name} onChange={(name) => note({ name })} />
        <FactText
          name="licence.address"
          label={texts.address}
          value={values.address}
          onChange={(address) => note({ address })}
        />
      </div>
    </PaperCard>
  );
}

/** A person is on file with his ID, whose number is masked wherever it stands. */
function OnFile({ isPerson }: { readonly isPerson: boolean }): JSX.Element {
  const { values, note } = useFacts(holder, 'holder');
  return (
    <PaperCard holder={holder} group="holder" title={texts.holder} why={texts.holderWhy}>
      <div className="bp-grid">
        <FactText
          name="holder.holder"
          label={texts.holderName}
          value={values.holder}
          onChange={(name) => note({ holder: name })}
        />
        <FactLikeField
          fieldKey={isPerson ? 'person.idType' : 'subject.certType'}
          name="holder.certType"
          label={texts.certType}
          value={values.certType}
          onChange={(certType) => note({ certType })}
        />
        <FactLikeField
          fieldKey={isPerson ? 'person.idNumber' : 'subject.certNumber'}
          name="holder.certNumber"
          label={texts.certNumber}
          value={values.certNumber}
          onChange={(certNumber) => note({ certNumber })}
        />
      </div>
    </PaperCard>
  );
}

function OtherOrder(): JSX.Element {
  const { values, note } = useFacts(holder, 'order');
  return (
    <PaperCard holder={holder} group="order" title={texts.order} why={texts.orderWhy}>
      <FactYesNo
        name="order.underWay"
        label={texts.underWay}
        value={values.underWay}
        onChange={(underWay) => note({ underWay })}
      />
    </PaperCard>
  );
}

/** Asked only where the province wants it and there are mobiles to ask about. */
function LocalMobiles(): JSX.Element | null {
  const t = useText();
  const { profile } = useDraftView();
  const { values, note } = useFacts(holder, 'localMobile');
  const demand = localMobileDemand(plainValues(valuesOf(profile, { websiteId: null, appId: null })));
  const typed = profile.people.map((person) => person.values.mobile);
  const mobiles = [
    ...new Set(typed.filter((mobile) => typeof mobile === 'string' && mobile.trim() !== '')),
  ] as string[];
  if (demand === null || mobiles.length === 0) return null;
  const confirmed = mobiles.every((mobile) => values.numbers?.includes(mobile));
  const { province, year } = demand;
  return (
    <PaperCard
      holder={holder}
      group="localMobile"
      title={texts.mobile}
      why={texts.mobileWhy({ zh: province.name, en: province.en }, year)}
    >
      <Checkbox
        data-fact="localMobile.numbers"
        checked={confirmed}
        onChange={({ target }) => note({ numbers: target.checked ? mobiles : [] })}
      >
        {t(texts.local(mobiles.map(maskText).join('、')))}
      </Checkbox>
    </PaperCard>
  );
}
