import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type JSX, memo, useDeferredValue, useMemo, useState } from 'react';
import type { ProfileSummary } from '../../../../vault/vault';
import { type Text, useText } from '../../../i18n/text';
import { type DossierSection, dossierAddress } from '../route';
import { searchProfiles } from './search-profiles';
import { profilesTexts as texts } from './texts';

interface SubjectListProps {
  readonly profiles: readonly ProfileSummary[];
  readonly selectedId: string | null;
  readonly section: DossierSection;
  readonly onCreate: () => void;
}

/** The subjects, with search over their names, websites and apps. */
export function SubjectList({ profiles, selectedId, section, onCreate }: SubjectListProps): JSX.Element {
  const t = useText();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const found = useMemo(() => searchProfiles(profiles, words), [profiles, words]);
  return (
    <aside className="bp-subjects" aria-label={t(texts.subjects)}>
      <div className="bp-subjects__head">
        <Input
          prefix={<SearchOutlined aria-hidden="true" />}
          value={typed}
          allowClear
          placeholder={t(texts.search)}
          aria-label={t(texts.search)}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button block icon={<PlusOutlined aria-hidden="true" />} onClick={onCreate}>
          {t(texts.create)}
        </Button>
      </div>
      {found.length === 0 && profiles.length > 0 ? <p className="bp-hint">{t(texts.nothingFound)}</p> : null}
      <ul className="bp-subjects__list">
        {found.map((profile) => (
          <SubjectItem key={profile.id} profile={profile} section={section} selected={profile.id === selectedId} />
        ))}
      </ul>
    </aside>
  );
}

interface SubjectItemProps {
  readonly profile: ProfileSummary;
  readonly section: DossierSection;
  readonly selected: boolean;
}

const SubjectItem = memo(function SubjectItem({ profile, section, selected }: SubjectItemProps): JSX.Element {
  const t = useText();
  return (
    <li>
      <a href={dossierAddress(profile.id, section)} aria-current={selected ? 'true' : undefined}>
        <span className="bp-subjects__name">{profile.subjectName || t(texts.unnamed)}</span>
        <span className="bp-soft">{contents(profile).map(t).join(' · ')}</span>
      </a>
    </li>
  );
});

/** What a dossier is of and what it holds; what there is none of is left out. */
function contents({ subjectType, websites, apps }: ProfileSummary): readonly Text[] {
  const services = [
    ...(websites.length > 0 ? [texts.websiteCount(websites.length)] : []),
    ...(apps.length > 0 ? [texts.appCount(apps.length)] : []),
  ];
  const type = subjectType === '个人' ? [texts.individual] : subjectType === '单位' ? [texts.organisation] : [];
  return [...type, ...(services.length > 0 ? services : [texts.noService])];
}
