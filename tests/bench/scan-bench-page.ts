/** The labels that the benchmark's controls carry, in sections as a filing form has them. */
const sections: readonly (readonly [string, readonly string[]])[] = [
  [
    '主办单位信息',
    [
      '主办单位名称',
      '主办单位性质',
      '主办单位证件类型',
      '主办单位证件号码',
      '单位办公详细地址',
      '单位注册详细地址',
      '备注',
    ],
  ],
  ['主体负责人信息', ['姓名', '证件类型', '证件号码', '手机号码', '办公室电话', '电子邮件地址', '常住详细地址']],
  [
    '网站信息',
    ['网站名称', '工信部备案号', '网站开通日期', '主域名', 'IP地址', '接入方式', '网站语种', '月活用户数量'],
  ],
  ['网站安全负责人', ['姓名', '证件类型', '证件号码', '手机号码', '电子邮箱']],
  ['其他', ['客服热线', '微博', '关键词', '所属行业', '注册资金']],
];

const perForm = 25;

/** One control in one of four markups that real forms use. */
function control(label: string, at: number): string {
  const field =
    at % 7 === 3
      ? `<select id="f${at}"><option>请选择</option><option>甲</option><option>乙</option></select>`
      : `<input id="f${at}" name="n${at}" type="text" placeholder="请输入${label}">`;
  switch (at % 4) {
    case 0:
      return `<div class="form-group"><label for="f${at}"><span class="req">*</span>${label}：</label><div>${field}</div></div>`;
    case 1:
      return `<div class="x-form-item"><div class="x-form-item-label"><label title="${label}">${label}</label></div><div class="x-form-item-control"><div class="inner">${field}</div></div></div>`;
    case 2:
      return `<table><tbody><tr><td>${label}：</td><td>${field}</td></tr></tbody></table>`;
    default:
      return `<p><span>${label}</span> ${field}</p>`;
  }
}

/** A page of n native controls: four markups mixed, 25 to a form, each form under its heading. */
export function scanBenchPage(n: number): string {
  const parts: string[] = ['<!doctype html><meta charset="utf-8"><title>备案</title><body><h1>网站备案</h1>'];
  for (let at = 0; at < n; at++) {
    const section = sections[Math.floor(at / perForm) % sections.length];
    if (!section) continue;
    const [title, labels] = section;
    if (at % perForm === 0) parts.push(`<form><h3>${title}</h3>`);
    parts.push(control(labels[at % labels.length] ?? title, at));
    if (at % perForm === perForm - 1 || at === n - 1) parts.push('</form>');
  }
  return parts.join('\n');
}
