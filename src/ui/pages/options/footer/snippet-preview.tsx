import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import { snippetTexts as texts } from './texts';

/** The footer as a site shows it, in a frame that may run, open and send nothing. */
export function SnippetPreview({ html, dark }: { readonly html: string; readonly dark: boolean }): JSX.Element {
  const t = useText();
  const page = `<!doctype html><meta charset="utf-8"><body style="margin:12px;font-family:sans-serif;background:${dark ? '#1b1f24' : '#fff'}">${html}</body>`;
  return <iframe className="bf-preview" title={t(texts.preview)} sandbox="" srcDoc={page} />;
}
