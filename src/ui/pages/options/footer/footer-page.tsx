import { Select, Spin } from 'antd';
import { type JSX, useId } from 'react';
import type { ProfileSummary, Vault } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVaultData } from '../../../vault/use-vault-data';
import { DraftProvider } from '../dossier/draft-context';
import { SaveBadge } from '../dossier/save-badge';
import { SectionCard } from '../dossier/section-card';
import { useOpenDraft } from '../dossier/use-open-draft';
import { formatRoute } from '../route';
import { goTo } from '../use-route';
import { CheckHtmlSection } from './check-html-section';
import { NumbersSection } from './numbers-section';
import { chosenService, type ServiceChoice, serviceChoices } from './service-choice';
import { SitesSection } from './sites-section';
import { SnippetSection } from './snippet-section';
import { footerTexts as texts } from './texts';
import './footer-page.css';

const listProfiles = (vault: Vault): Promise<ProfileSummary[]> => vault.listProfiles();

interface FooterPageProps {
  readonly profileId: string | null;
  readonly serviceId: string | null;
}

/** 备案号与页脚: the numbers of each website and app, the footer made of them, and the checks of footers that stand. */
export function FooterPage({ profileId, serviceId }: FooterPageProps): JSX.Element {
  const t = useText();
  const { data } = useVaultData(listProfiles);
  if (data === null) return <Spin />;
  const choices = serviceChoices(data);
  const chosen = chosenService(choices, profileId, serviceId);
  return (
    <div className="bp-page bf-page">
      <h1>{t(texts.title)}</h1>
      {chosen ? (
        <>
          <ServicePick choices={choices} chosen={chosen} />
          <Service key={`${chosen.profileId} ${chosen.holder.id}`} choice={chosen} />
        </>
      ) : (
        <p className="bp-note">
          {t(texts.noService)} <a href={formatRoute({ page: 'welcome' })}>{t(texts.makeService)}</a>
        </p>
      )}
      <CheckHtmlSection />
      <SitesSection choices={choices} />
    </div>
  );
}

interface ServicePickProps {
  readonly choices: readonly ServiceChoice[];
  readonly chosen: ServiceChoice;
}

function ServicePick({ choices, chosen }: ServicePickProps): JSX.Element {
  const t = useText();
  const id = useId();
  const words = ({ subject, name, domain }: ServiceChoice): string =>
    [name || t(texts.unnamed), domain === name ? '' : domain, subject].filter(Boolean).join(' · ');
  return (
    <div className="bp-form-row">
      <label htmlFor={id}>{t(texts.choose)}</label>
      <Select
        id={id}
        className="bf-wide"
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen.holder.id}
        options={choices.map((choice) => ({ value: choice.holder.id, label: words(choice) }))}
        onChange={(value: string) => {
          const next = choices.find(({ holder }) => holder.id === value);
          if (next) goTo({ page: 'footer', profileId: next.profileId, serviceId: value });
        }}
      />
    </div>
  );
}

function Service({ choice }: { readonly choice: ServiceChoice }): JSX.Element {
  const t = useText();
  const { draft, error } = useOpenDraft(choice.profileId);
  if (error)
    return (
      <p className="bp-problem" role="alert">
        {t(sayVaultError(error))}
      </p>
    );
  if (!draft) return <Spin />;
  return (
    <DraftProvider draft={draft}>
      <SectionCard title={t(texts.numbers)} extra={<SaveBadge />}>
        <NumbersSection holder={choice.holder} />
      </SectionCard>
      <SnippetSection holder={choice.holder} />
    </DraftProvider>
  );
}
