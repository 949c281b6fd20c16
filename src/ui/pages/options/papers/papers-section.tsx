import type { JSX } from 'react';
import type { Profile } from '../../../../core/profile/profile';
import { useText } from '../../../i18n/text';
import { useDraftView } from '../dossier/draft-context';
import { ItemCollapse } from '../dossier/item-collapse';
import { SectionCard } from '../dossier/section-card';
import { AddressesPaper } from './addresses-paper';
import { PagePaper } from './page-paper';
import { RecordPaper } from './record-paper';
import { ServerPaper } from './server-paper';
import { SubjectPapers } from './subject-papers';
import { papersTexts as texts } from './texts';
import { WhoisPaper } from './whois-paper';
import './papers.css';

/** 照着证件核对: what papers, lookups and the open site say, to be held against what was typed for the forms. */
export function PapersSection(): JSX.Element {
  const t = useText();
  const { websites, apps } = useDraftView().profile;
  const services = [
    ...websites.map((service) => ({ kind: 'website' as const, service })),
    ...apps.map((service) => ({ kind: 'app' as const, service })),
  ];
  return (
    <>
      <p className="bp-note">{t(texts.intro)}</p>
      <SectionCard title={t(texts.ofSubject)}>
        <SubjectPapers />
      </SectionCard>
      <ItemCollapse
        items={services.map(({ kind, service }) => ({
          id: service.id,
          title: textOf(service.values.name) || domainOf(service) || t(texts.unnamed),
          note: domainOf(service),
          body: <ServicePapers kind={kind} service={service} />,
        }))}
      />
    </>
  );
}

type Service = Profile['websites'][number] | Profile['apps'][number];

interface ServicePapersProps {
  readonly kind: 'website' | 'app';
  readonly service: Service;
}

function ServicePapers({ kind, service }: ServicePapersProps): JSX.Element {
  const holder = { kind, id: service.id };
  const domain = domainOf(service);
  return (
    <>
      <WhoisPaper holder={holder} domain={domain} />
      {kind === 'website' ? <AddressesPaper holder={holder} domain={domain} /> : null}
      <RecordPaper holder={holder} signs={{ number: textOf(service.values.icpNumber), domain }} />
      <ServerPaper holder={holder} />
      {kind === 'website' ? <PagePaper holder={holder} /> : null}
    </>
  );
}

/** A website has one domain, an app a list of them. */
function domainOf({ values }: Service): string {
  return textOf(Array.isArray(values.domain) ? values.domain[0] : values.domain);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
