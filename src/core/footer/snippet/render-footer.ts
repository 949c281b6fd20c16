import type { FooterContent } from './footer-content';
import type { FooterOptions } from './footer-options';
import { makeFooter } from './make-footer';
import { renderMarkdown, renderText } from './render-markdown';
import { htmlDialect, jsxDialect, renderMarkup } from './render-markup';

export const snippetFormats = ['html', 'jsx', 'vue', 'markdown', 'text'] as const;
export type SnippetFormat = (typeof snippetFormats)[number];

/** The footer written down for one kind of site; empty when there is nothing to show. */
export function renderFooter(content: FooterContent, options: FooterOptions, format: SnippetFormat): string {
  const items = makeFooter(content, options);
  if (items.length === 0) return '';
  switch (format) {
    case 'html':
      return renderMarkup(items, options, htmlDialect);
    case 'jsx':
      return renderMarkup(items, options, jsxDialect);
    case 'vue':
      return `<template>\n${renderMarkup(items, options, htmlDialect)}\n</template>`;
    case 'markdown':
      return renderMarkdown(items, options);
    case 'text':
      return renderText(items, options);
  }
}
