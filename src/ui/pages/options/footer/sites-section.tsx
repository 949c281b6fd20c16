import { Button, Input } from 'antd';
import { type JSX, useId, useState } from 'react';
import { FindingList } from '../../../footer/finding-list';
import { countFindings } from '../../../footer/footer-result';
import { useLanguage, useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import type { ServiceChoice } from './service-choice';
import { addressesIn, type SiteRow, siteRows, sitesCsv } from './site-rows';
import { checkTexts as texts } from './texts';
import { useFooterChecks } from './use-footer-checks';

/** 检查多个网站: the addresses, each opened and checked by the user himself, the results in a table and as CSV. */
export function SitesSection({ choices }: { readonly choices: readonly ServiceChoice[] }): JSX.Element {
  const t = useText();
  const id = useId();
  const { reports, forget } = useFooterChecks();
  const own = choices.map(({ domain }) => domain).filter((domain) => domain !== '');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? own.join('\n');
  const rows = siteRows(addressesIn(text), reports);
  const head = [texts.site, texts.checkedAt, texts.pageTitle, texts.numbers, texts.level, texts.outcome];
  const save = (): void => download(sitesCsv(rows, head.map(t), t));
  return (
    <SectionCard title={t(texts.sitesTitle)}>
      <p className="bp-hint" id={`${id}-hint`}>
        {t(texts.sitesHint)}
      </p>
      <Input.TextArea
        aria-label={t(texts.sites)}
        aria-describedby={`${id}-hint`}
        data-part="sites"
        value={text}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => setTyped(event.target.value)}
      />
      {rows.length > 0 ? <SitesTable rows={rows} /> : null}
      <div className="bp-inline">
        <Button disabled={reports.length === 0} onClick={save}>
          {t(texts.csv)}
        </Button>
        <Button disabled={reports.length === 0} onClick={forget}>
          {t(texts.forget)}
        </Button>
      </div>
    </SectionCard>
  );
}

function SitesTable({ rows }: { readonly rows: readonly SiteRow[] }): JSX.Element {
  const t = useText();
  return (
    <table className="bf-sites">
      <thead>
        <tr>
          <th scope="col">{t(texts.site)}</th>
          <th scope="col">{t(texts.checkedAt)}</th>
          <th scope="col">{t(texts.outcome)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SiteLine key={row.address} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function SiteLine({ row: { address, report } }: { readonly row: SiteRow }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const time = report && new Date(report.checkedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <tr data-site={address}>
      <td>
        {/^https?:/.test(address) ? (
          <a href={address} target="_blank" rel="noreferrer">
            <span lang="zh">{address}</span>
          </a>
        ) : (
          <span lang="zh">{address}</span>
        )}
      </td>
      <td>{time ?? t(texts.notYet)}</td>
      <td>
        {report === null ? null : (
          <details>
            <summary>{t(countFindings(report))}</summary>
            <FindingList findings={report.findings} />
            <p className="bp-soft">
              {t(texts.numbers)} <span lang="zh">{report.numbers.join('、')}</span>
            </p>
          </details>
        )}
      </td>
    </tr>
  );
}

function download(csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'footers.csv';
  link.click();
  URL.revokeObjectURL(url);
}
