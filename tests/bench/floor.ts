/** The floor F of design §9, as source that runs in the page: what no recogniser can do without. */
export const floorSource = `
globalThis.beianFloor = (() => {
  const patterns = Array.from({ length: 50 }, (_, at) => new RegExp(['姓名','证件','号码','手机','邮箱','地址','域名','网站','单位','类型'][at % 10] + (at % 3 ? '' : '.*') + (at % 7 ? '' : '信息')));
  return () => {
    const labels = new Map();
    for (const label of document.querySelectorAll('label[for]')) labels.set(label.htmlFor, label.textContent);
    let hits = 0;
    for (const control of document.querySelectorAll('input,select,textarea')) {
      const text = labels.get(control.id) ?? control.closest('p,tr,[class*=form-item],[class*=form-group]')?.textContent ?? '';
      control.getBoundingClientRect();
      if (!control.checkVisibility()) continue;
      for (const pattern of patterns) if (pattern.test(text)) hits++;
    }
    return hits;
  };
})();
`;
