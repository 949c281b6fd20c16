import { Button, Input } from 'antd';
import { type JSX, useId, useState } from 'react';
import { checkFooter } from '../../../../core/footer/check/check-footer';
import { nothingExpected } from '../../../../core/footer/check/expected-footer';
import type { FooterFinding } from '../../../../core/footer/check/finding';
import { fixFooter } from '../../../../core/footer/check/fix-footer';
import { readHtml } from '../../../../core/footer/check/read-html';
import { type ConvertedLinks, convertOldLinks } from '../../../../core/footer/snippet/convert-old-links';
import { defaultFooterOptions } from '../../../../core/footer/snippet/footer-options';
import { renderFooter } from '../../../../core/footer/snippet/render-footer';
import { CopyButton } from '../../../footer/copy-button';
import { FindingList } from '../../../footer/finding-list';
import { footerCheckTexts } from '../../../footer/texts';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { checkTexts as texts } from './texts';

interface Checked {
  readonly findings: readonly FooterFinding[];
  readonly fixed: string;
}

/** Checks pasted HTML, and replaces links to the platforms of before 2023 in it. What is pasted stays text throughout. */
export function CheckHtmlSection(): JSX.Element {
  const t = useText();
  const id = useId();
  const [html, setHtml] = useState('');
  const [checked, setChecked] = useState<Checked | null>(null);
  const [converted, setConverted] = useState<ConvertedLinks | null>(null);
  const check = (): void => {
    const page = readHtml(html);
    const fixed = renderFooter(fixFooter(page, nothingExpected, ''), defaultFooterOptions, 'html');
    setChecked({ findings: checkFooter(page), fixed });
    setConverted(null);
  };
  const convert = (): void => {
    setConverted(convertOldLinks(html));
    setChecked(null);
  };
  return (
    <SectionCard title={t(texts.htmlTitle)}>
      <p className="bp-hint" id={`${id}-hint`}>
        {t(texts.htmlHint)}
      </p>
      <Input.TextArea
        aria-label={t(texts.html)}
        aria-describedby={`${id}-hint`}
        className="bf-code"
        data-part="html"
        value={html}
        autoSize={{ minRows: 3, maxRows: 10 }}
        onChange={(event) => setHtml(event.target.value)}
      />
      <div className="bp-inline">
        <Button type="primary" disabled={html.trim() === ''} onClick={check}>
          {t(texts.check)}
        </Button>
        <Button disabled={html.trim() === ''} onClick={convert}>
          {t(texts.convert)}
        </Button>
      </div>
      {checked ? (
        <div className="bf-result" role="status" data-part="html-result">
          <FindingList findings={checked.findings} />
          <CopyButton label={footerCheckTexts.copyFixed} text={checked.fixed} />
        </div>
      ) : null}
      {converted ? <Converted converted={converted} /> : null}
    </SectionCard>
  );
}

function Converted({ converted: { text, changes } }: { readonly converted: ConvertedLinks }): JSX.Element {
  const t = useText();
  if (changes.length === 0) return <p role="status">{t(texts.nothingOld)}</p>;
  const left = changes.filter(({ to }) => to === null).length;
  return (
    <div className="bf-result" data-part="converted">
      <p role="status">{t(texts.converted(changes.length - left, left))}</p>
      <Input.TextArea
        readOnly
        aria-label={t(texts.result)}
        className="bf-code"
        value={text}
        autoSize={{ maxRows: 10 }}
      />
      <CopyButton label={texts.copy} text={text} />
    </div>
  );
}
