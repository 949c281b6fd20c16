import { Input, Select } from 'antd';
import { type JSX, useId, useState } from 'react';
import { footerContent } from '../../../../core/footer/snippet/footer-content';
import { defaultFooterOptions, type FooterOptions } from '../../../../core/footer/snippet/footer-options';
import { platforms } from '../../../../core/footer/snippet/platforms';
import { renderFooter, type SnippetFormat, snippetFormats } from '../../../../core/footer/snippet/render-footer';
import { ownerOf } from '../../../../core/profile/expected-footer-of';
import { type NumberHolder, numbersOf } from '../../../../core/profile/service-numbers';
import { CopyButton } from '../../../footer/copy-button';
import { type Text, useText } from '../../../i18n/text';
import { useDraftView } from '../dossier/draft-context';
import { SectionCard } from '../dossier/section-card';
import { BadgePick } from './badge-pick';
import { SnippetLook } from './snippet-look';
import { SnippetPreview } from './snippet-preview';
import { snippetTexts as texts } from './texts';
import { useBadge } from './use-badge';

const same = (name: string): Text => ({ zh: name, en: name });
const formatNames: Record<SnippetFormat, Text> = {
  html: same('HTML'),
  jsx: same('JSX (React)'),
  vue: same('Vue'),
  markdown: same('Markdown'),
  text: { zh: '纯文本', en: 'Plain text' },
};

/** 页脚代码: how it looks, what it is for, a preview, and one click to copy it. */
export function SnippetSection({ holder }: { readonly holder: NumberHolder }): JSX.Element {
  const t = useText();
  const { profile } = useDraftView();
  const badge = useBadge(profile.badge);
  const [options, setOptions] = useState<FooterOptions>(defaultFooterOptions);
  const [use, setUse] = useState('html');
  const content = footerContent(numbersOf(profile, holder), ownerOf(profile));
  const platform = platforms.find(({ id }) => id === use);
  const code = platform ? platform.code(content, options) : renderFooter(content, options, use as SnippetFormat);
  const empty = [content.icp, content.licence, content.mps, ...content.cac].every((text) => text === '');
  const shown = { ...options, icon: options.icon === null ? null : badge };
  return (
    <SectionCard title={t(texts.title)}>
      {empty ? (
        <p className="bp-note">{t(texts.none)}</p>
      ) : (
        <>
          <UsePick use={use} onUse={setUse} />
          <SnippetLook options={options} onChange={setOptions} />
          <BadgePick badge={badge} options={options} onChange={setOptions} />
          <SnippetPreview html={renderFooter(content, shown, 'html')} dark={options.dark} />
          {platform ? (
            <p>
              <b>{t(texts.where)}</b>
              {t(platform.where)}
            </p>
          ) : null}
          <Input.TextArea
            readOnly
            aria-label={t(texts.code)}
            className="bf-code"
            value={code}
            autoSize={{ maxRows: 14 }}
          />
          <CopyButton label={texts.copy} text={code} />
        </>
      )}
    </SectionCard>
  );
}

function UsePick({ use, onUse }: { readonly use: string; readonly onUse: (use: string) => void }): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <div className="bp-form-row">
      <label htmlFor={id}>{t(texts.use)}</label>
      <Select
        id={id}
        className="bf-wide"
        value={use}
        options={[
          {
            label: t(texts.formats),
            options: snippetFormats.map((value) => ({ value, label: t(formatNames[value]) })),
          },
          { label: t(texts.settings), options: platforms.map(({ id: value, name: label }) => ({ value, label })) },
        ]}
        onChange={onUse}
      />
    </div>
  );
}
