/** Where the hostile page stands: an address of the portal at which a filing form is expected. */
export const attackedPath = '/web/business/budUnit/attack';

const style =
  'body{margin:0;font:14px sans-serif}.form-item{display:flex;margin:0 0 24px;width:640px}' +
  '.form-item-label{width:200px}.form-item-control{position:relative;flex:1}input{box-sizing:border-box;width:320px;height:32px}';

/** One labelled item of a form. */
export function formItem(label: string, control: string, around = ''): string {
  return `<div class="form-item"><div class="form-item-label"><label>${label}</label></div><div class="form-item-control" style="${around}">${control}</div></div>`;
}

export interface FilingPage {
  readonly items?: readonly string[];
  readonly heading?: string;
  readonly title?: string;
  /** Runs at the end of the page, in the page's own world. */
  readonly script?: string;
}

/** A page that looks like the portal's own form of a subject. */
export function filingPage({
  items = [],
  heading = '负责人信息',
  title = '新增开办主体',
  script = '',
}: FilingPage): string {
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title><style>${style}</style>
<main><h2>${heading}</h2>${items.join('\n')}</main><script>${script}</script></html>`;
}

/** Name, number and mobile of the person in charge, with ids for the test. */
export const personItems: readonly string[] = [
  formItem('负责人姓名', '<input id="name">'),
  formItem('负责人手机号码', '<input id="mobile">'),
  formItem('负责人证件号码', '<input id="number" class="box">'),
];
