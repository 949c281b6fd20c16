import { Button } from 'antd';
import type { JSX, ReactNode } from 'react';
import type { AdvisedValues } from '../../../../core/advice/advice';
import type { AccessProvider } from '../../../../core/directory/access-provider';
import { findAccessProvider } from '../../../../core/directory/access-providers';
import { findRegistrar, registrarResellers } from '../../../../core/directory/find-registrar';
import type { Registrar } from '../../../../core/directory/registrars';
import type { SourceId } from '../../../../core/directory/sources';
import { type Text, useText } from '../../../i18n/text';
import { choosingTexts as texts } from './choosing-texts';
import { SourceNote } from './source-note';

interface CompanyProps {
  /** What the field holds: a company, a brand, a nickname. */
  readonly name: string;
  readonly onTake: (values: AdvisedValues) => void;
}

type Fact = readonly [name: Text, value: string];

/** What the directory knows of an access provider: which row of the portal's dialog is the right one. */
export function ProviderFacts({ name, onTake }: CompanyProps): JSX.Element | null {
  const t = useText();
  const provider = findAccessProvider(name);
  if (!provider) return name === '' ? null : <p className="bp-soft">{t(texts.unknownCompany)}</p>;
  const methods = provider.methods.length > 0 ? provider.methods : ['租赁主机', '租赁虚拟空间'];
  const facts: Fact[] = [
    [texts.legalName, [provider.legalName, ...(provider.otherNames ?? [])].join(' / ')],
    [texts.region, regionText(provider, t)],
    [texts.searchWord, provider.searchTerms.join(' / ')],
    [texts.methods, methods.join(' / ')],
  ];
  return (
    <Facts facts={facts} source={provider.sources[0]} note={texts.host}>
      <Button size="small" onClick={() => onTake(valuesOfProvider(provider))}>
        {t(texts.takeCompany)}
      </Button>
      {methods.map((method) => (
        <Button key={method} size="small" onClick={() => onTake({ 'website.accessMethod': method })}>
          {t(texts.takeMethod(method))}
        </Button>
      ))}
    </Facts>
  );
}

/** What the directory knows of a registrar, and how to find the right one in WHOIS. */
export function RegistrarFacts({ name, onTake }: CompanyProps): JSX.Element {
  const t = useText();
  const registrar = findRegistrar(name);
  const sellers = Object.entries(registrarResellers).filter(
    ([brand, names]) => name === '' || name.includes(brand) || (registrar && names.includes(registrar.legalName)),
  );
  return (
    <div className="bp-choosing">
      <p>{t(texts.findRegistrar)}</p>
      {sellers.map(([brand, names]) => (
        <p key={brand} className="bp-soft">
          {t(texts.reseller(brand, names.join('、')))}
        </p>
      ))}
      {registrar ? (
        <Facts
          facts={[
            [texts.legalName, registrar.legalName],
            [texts.region, registrar.region.length > 0 ? regionText(registrar, t) : t(texts.regionUnsure)],
            [texts.whois, registrar.whoisAliases.join(' / ')],
          ]}
          source={registrar.sources[0]}
        >
          <Button size="small" onClick={() => onTake(valuesOfRegistrar(registrar))}>
            {t(texts.takeCompany)}
          </Button>
        </Facts>
      ) : null}
    </div>
  );
}

function regionText(company: AccessProvider | Registrar, t: (text: Text) => string): string {
  const unsure = company.confidence.region === 'low' ? t(texts.regionUnsure) : '';
  return `${company.region.join(' ')}${unsure}`;
}

/** A region that is only rumoured is shown, and left to the user. */
function valuesOfProvider({ legalName, region, confidence }: AccessProvider): AdvisedValues {
  return {
    'website.accessProvider': legalName,
    'website.accessProviderScope': '境内',
    ...(confidence.region === 'low' ? {} : { 'website.accessProviderRegion': region }),
  };
}

function valuesOfRegistrar({ legalName, region, confidence }: Registrar): AdvisedValues {
  const isSure = confidence.region !== 'low' && region.length > 0;
  return { 'website.registrar': legalName, ...(isSure ? { 'website.registrarRegion': region } : {}) };
}

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly source: SourceId | undefined;
  readonly note?: Text;
  readonly children: ReactNode;
}

function Facts({ facts, source, note, children }: FactsProps): JSX.Element {
  const t = useText();
  return (
    <div className="bp-choosing">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name.zh}>
            <dt>{t(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note ? <p className="bp-soft">{t(note)}</p> : null}
      <div className="bp-inline">{children}</div>
      {source ? <SourceNote source={source} /> : null}
    </div>
  );
}
