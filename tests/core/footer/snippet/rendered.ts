import { transformSync } from 'esbuild';
import { marked } from 'marked';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile, createSSRApp } from 'vue';
import { parse as parseSfc } from 'vue/compiler-sfc';
import { renderToString } from 'vue/server-renderer';
import type { SnippetFormat } from '../../../../src/core/footer/snippet/render-footer';

/** What a snippet becomes in the tool that it is for. */
export const rendered: Record<SnippetFormat, (snippet: string) => string | Promise<string>> = {
  html: (snippet) => snippet,
  jsx: fromJsx,
  vue: fromVue,
  markdown: (snippet) => marked.parse(snippet, { async: false }),
  text: (snippet) => `<p>${snippet.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))}</p>`,
};

/** A component around the snippet, compiled and drawn by React itself. */
function fromJsx(snippet: string): string {
  const { code } = transformSync(`return function Footer() { return (${snippet}); }`.replace(/^return /, 'footer = '), {
    loader: 'jsx',
    jsxFactory: 'h',
  });
  const make = new Function('h', `let footer; ${code}; return footer;`) as (h: unknown) => FunctionComponent;
  return renderToStaticMarkup(createElement(make(createElement)));
}

/** A single-file component, parsed, compiled and drawn by Vue itself. */
function fromVue(snippet: string): Promise<string> {
  const { descriptor, errors } = parseSfc(snippet);
  if (errors.length > 0 || descriptor.template === null) throw new Error(String(errors[0] ?? 'no template'));
  const onError = (error: Error) => {
    throw error;
  };
  return renderToString(createSSRApp({ render: compile(descriptor.template.content, { onError }) }));
}
