import type { PageElement, PageNode } from '../../src/core/report/page-node';
import type { PageReport, ReportedControl } from '../../src/core/report/page-report';

const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
/** They stand once in a document, so that a second one would be swallowed by the parser. */
const onceOnly = /^(?:html|head|body)$/;
const buttons = /^(?:hidden|submit|button|reset|image)$/;

interface Writing {
  readonly controls: ReadonlyMap<string, ReportedControl>;
}

/**
 * The saved page of a report: its elements as HTML, every control with `data-field`, which is what the user taught, else
 * what the engine said. Controls that were not read at all are marked as none of ours, for the maintainer to judge.
 */
export function savedPage({ page, controls, tree, extension, browser }: PageReport): string {
  const byRef = new Map(controls.map((control) => [control.ref, control]));
  const about = `From a report on ${page.host}${page.path}, read by ${extension} in ${browser}. The marks say what was taught or read: check each of them.`;
  return [
    '<!DOCTYPE html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(page.title)}</title></head>`,
    `<!-- ${about.replaceAll('--', '- -')} -->`,
    `<body>${childrenOf(tree, { controls: byRef }, false)}</body></html>`,
    '',
  ].join('\n');
}

function nodeOf(node: PageNode, writing: Writing, inside: boolean): string {
  if (typeof node === 'string') return escaped(node);
  const tag = onceOnly.test(node.tag) ? 'div' : node.tag === 'frame' ? 'iframe' : node.tag;
  const control = node.control === undefined ? undefined : writing.controls.get(node.control);
  const attributes = [...Object.entries(node.attributes), ...ownAttributes(node, control, inside)];
  if (node.inner === 'frame') attributes.push(['srcdoc', `<body>${childrenOf(node, writing, false)}</body>`]);
  const start = `<${tag}${attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`;
  if (empty.test(tag)) return lineFor(tag, start);
  if (node.inner === 'frame') return `${start}</${tag}>`;
  const children = childrenOf(node, writing, inside || control !== undefined);
  const inner = node.inner === 'shadow' ? `<template shadowrootmode="open">${children}</template>` : children;
  return lineFor(tag, `${start}${inner}</${tag}>`);
}

/** A line for each block, so that a change of one control is a change of one line. */
function lineFor(tag: string, html: string): string {
  return /^(?:div|form|section|fieldset|tr|li|p|h\d|table|ul)$/.test(tag) ? `${html}\n` : html;
}

function childrenOf(element: PageElement, writing: Writing, inside: boolean): string {
  return element.children.map((child) => nodeOf(child, writing, inside)).join('');
}

function ownAttributes(node: PageElement, control: ReportedControl | undefined, inside: boolean): [string, string][] {
  const style: [string, string][] = node.hidden
    ? [['style', node.hidden === 'none' ? 'display:none' : 'visibility:hidden']]
    : [];
  if (control)
    return [['data-field', control.taught === undefined ? (control.fieldId ?? '') : (control.taught ?? '')], ...style];
  const unread = !inside && isNative(node);
  return unread ? [['data-field', ''], ...style] : style;
}

function isNative({ tag, attributes }: PageElement): boolean {
  return /^(?:select|textarea)$/.test(tag) || (tag === 'input' && !buttons.test(attributes.type ?? ''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
