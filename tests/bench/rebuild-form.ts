import type { RealControl } from '../core/match/real-forms';

/** How a form prints its labels; the ways that real forms and kits do it. */
export const labelDialects = [
  'label-for',
  'form-item',
  'table',
  'sibling-span',
  'bare-text',
  'wrapped',
  'definition-list',
  'floated',
  'kit-antd',
  'kit-element',
] as const;
export type LabelDialect = (typeof labelDialects)[number];
/** How a form prints its sections. */
export const sectionDialects = ['h3', 'fieldset', 'title-class', 'plain-line', 'card'] as const;
export type SectionDialect = (typeof sectionDialects)[number];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** The control itself, natively; `data-row` tells the test which row it is. */
function field(row: RealControl, at: number): string {
  const common = `data-row="${at}"${row.name ? ` name="${escaped(row.name)}"` : ''} id="${row.id ? escaped(row.id) : `g${at}`}"${row.placeholder ? ` placeholder="${escaped(row.placeholder)}"` : ''}`;
  switch (row.control) {
    case 'select':
      return `<select ${common}>${(row.options.length > 0 ? row.options : ['请选择']).map((option) => `<option>${escaped(option)}</option>`).join('')}</select>`;
    case 'textarea':
      return `<textarea ${common}></textarea>`;
    case 'date':
      return `<input type="text" readonly class="date" ${common}>`;
    case 'upload':
      return `<input type="file" ${common}>`;
    case 'password':
      return `<input type="password" ${common}>`;
    case 'checkbox':
      return `<input type="checkbox" ${common}>`;
    case 'checkbox-group':
    case 'radio':
      return row.options
        .map(
          (option, index) =>
            `<label><input type="${row.control === 'radio' ? 'radio' : 'checkbox'}" data-row="${at}" name="${row.name || `r${at}`}" value="${index}">${escaped(option)}</label>`,
        )
        .join(' ');
    default:
      return `<input type="text" ${common}>`;
  }
}

function item(row: RealControl, at: number, dialect: LabelDialect): string {
  const control = field(row, at);
  if (row.control === 'checkbox') return `<div>${control}<span>${escaped(row.label)}</span></div>`;
  const label = escaped(row.label);
  if (!label) return `<div>${control}</div>`;
  const id = row.id ? escaped(row.id) : `g${at}`;
  switch (dialect) {
    case 'label-for':
      return `<div class="row"><label for="${id}">${label}</label><div>${control}</div></div>`;
    case 'form-item':
      return `<div class="form-group"><label class="col-2">${label}</label><div class="col-10">${control}</div></div>`;
    case 'table':
      return `<tr><td>${label}</td><td>${control}</td></tr>`;
    case 'sibling-span':
      return `<div><span>${label}</span><span>${control}</span></div>`;
    case 'bare-text':
      return `<p>${label} ${control}</p>`;
    case 'wrapped':
      return row.control === 'radio' ? `<div>${label} ${control}</div>` : `<label>${label} ${control}</label>`;
    case 'definition-list':
      return `<dl><dt>${label}</dt><dd>${control}</dd></dl>`;
    case 'floated':
      return `<ul><li style="float:left">${label}</li><li>${control}</li></ul>`;
    case 'kit-antd':
      return `<div class="abc-row abc-form-item"><div class="abc-col abc-form-item-label"><label title="${label}">${label}</label></div><div class="abc-col abc-form-item-control"><div class="abc-form-item-control-input"><div class="abc-form-item-control-input-content">${control}</div></div></div></div>`;
    case 'kit-element':
      return `<div class="xx-form-item is-required"><label class="xx-form-item__label">${label}</label><div class="xx-form-item__content"><div class="xx-input">${control}</div></div></div>`;
  }
}

function section(title: string, items: string, dialect: SectionDialect, table: boolean): string {
  const body = table ? `<table><tbody>${items}</tbody></table>` : `<div>${items}</div>`;
  const name = escaped(title);
  if (!title) return body;
  switch (dialect) {
    case 'h3':
      return `<h3>${name}</h3>${body}`;
    case 'fieldset':
      return `<fieldset><legend>${name}</legend>${body}</fieldset>`;
    case 'title-class':
      return `<div class="block"><div class="block-title"><span>${name}</span></div>${body}</div>`;
    case 'plain-line':
      return `<p>${name}</p>${body}`;
    case 'card':
      return `<section class="card"><div class="card-header"><span>${name}</span><button type="button">收起</button></div><div class="card-body">${body}</div></section>`;
  }
}

/** A real form's rows as a page in the given dialects. */
export function rebuildForm(rows: readonly RealControl[], label: LabelDialect, heading: SectionDialect): string {
  const blocks: { title: string; items: string[] }[] = [];
  rows.forEach((row, at) => {
    const last = blocks.at(-1);
    const html = item(row, at, label);
    if (last && last.title === row.section) last.items.push(html);
    else blocks.push({ title: row.section, items: [html] });
  });
  const inner = blocks.map(({ title, items }) =>
    title
      .split(' > ')
      .reduceRight(
        (body, name, depth, all) => section(name, body, heading, label === 'table' && depth === all.length - 1),
        items.join('\n'),
      ),
  );
  return `<!doctype html><meta charset="utf-8"><title>x</title><body><div id="app"><div class="main">${inner.join('\n')}</div></div>`;
}
