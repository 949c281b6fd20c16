import type { JSX } from 'react';
import { levelOf } from '../../core/footer/check/finding';
import { defaultFooterOptions } from '../../core/footer/snippet/footer-options';
import { renderFooter } from '../../core/footer/snippet/render-footer';
import type { FooterReport } from '../../messaging/footer-report';
import { type Text, useText } from '../i18n/text';
import { CopyButton } from './copy-button';
import { FindingList } from './finding-list';
import { footerCheckTexts as texts } from './texts';

/** One page's result: against what it was checked, what was seen, what to change, and the corrected snippet. */
export function FooterResult({ report }: { readonly report: FooterReport }): JSX.Element {
  const t = useText();
  const { findings, numbers, site, vault, content } = report;
  return (
    <div className="bf-result" data-findings={findings.length}>
      <p className="bf-soft">
        {t(site ? texts.against(site.name) : vault === 'locked' ? texts.locked : texts.unknown)}
      </p>
      {findings.length > 0 ? <p className="bf-count">{t(countFindings(report))}</p> : null}
      <FindingList findings={findings} />
      {numbers.length > 0 ? (
        <p className="bf-soft">
          {t(texts.seen)} <span lang="zh">{numbers.join('、')}</span>
        </p>
      ) : (
        <p className="bf-soft">{t(texts.noneSeen)}</p>
      )}
      <CopyButton label={texts.copyFixed} text={renderFooter(content, defaultFooterOptions, 'html')} />
    </div>
  );
}

/** `2 项需修改，1 项请留意，0 项建议`. */
export function countFindings({ findings }: Pick<FooterReport, 'findings'>): Text {
  const of = (level: string): number => findings.filter((finding) => levelOf(finding) === level).length;
  return findings.length === 0 ? texts.fine : texts.count(of('error'), of('warn'), of('info'));
}
