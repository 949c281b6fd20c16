import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { fillInPage, loadEngine, recogniseInPage, undoInPage } from '../../harness/engine-in-page';
import { freshPages } from '../../harness/fresh-pages';

/** The closed widget of one question, as kits without native parts draw it; `data-face` shows the choice. */
const faces: Record<string, string> = {
  'an element of the kit’s own that takes the focus (TinyNG)': `<ti-item class="ti3-formfield-item"><div class="ti3-item-label-container"><span>*</span><span>证件类型</span></div><div class="ti3-item-content-container">
    <ti-select class="ti3-select-container" tabindex="0"><div class="ti3-dominator-container"><span data-face>请选择</span><span class="ti3-icon-triangle-down"></span></div></ti-select></div></ti-item>`,
  'elements of the kit’s own throughout (uni-app)': `<uni-view class="uni-forms-item"><uni-view class="uni-forms-item__label"><uni-text><span>证件类型</span></uni-text></uni-view><uni-view class="uni-forms-item__content">
    <uni-view class="uni-stat__select"><uni-view class="uni-stat-box"><uni-view class="uni-select"><uni-view class="uni-select__input-box"><uni-view class="uni-select__input-text" data-face>请选择</uni-view></uni-view></uni-view></uni-view></uni-view></uni-view></uni-view>`,
  'boxes that show what is chosen already (San)': `<div class="bui-form-item"><label class="bui-form-item-label">证件类型：</label><div class="bui-form-item-content">
    <div class="bui-select"><div class="bui-select-text" data-face>护照</div><i class="iconfont icon-arrow"></i></div></div></div>`,
  'a definition list whose answers are not yet drawn (WeUI)': `<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label">证件类型</label><div class="weui-desktop-form__controls">
    <dl class="weui-desktop-form__dropdown"><dt class="weui-desktop-form__dropdown__dt" tabindex="0"><span class="weui-desktop-form__dropdown__value" data-face>请选择</span></dt></dl></div></div>`,
  'a head that is a button (Tea)': `<div class="app-form__item"><div class="app-form__label"><label>证件类型</label></div><div class="app-form__controls">
    <div class="app-dropdown size-l"><button type="button" class="app-dropdown__header"><div class="app-dropdown__value"><span data-face>护照</span></div></button></div></div></div>`,
  'a label within the frame (Muse)': `<div class="mu-text-field mu-select-field has-label"><div class="mu-text-field-content"><div class="mu-text-field-label">证件类型 *</div>
    <div class="mu-dropDown-menu mu-text-field-input"><span class="mu-dropDown-menu-icon">▾</span><div class="mu-dropDown-menu-text" data-face>护照</div></div></div></div>`,
};

/** What is called so, and is no list that a form asks with. */
const none: Record<string, string> = {
  'the area code before a telephone':
    '<div class="form-item"><label>手机号码</label><div><div class="area-select"><span>+86</span></div><input name="mobile"></div></div>',
  'a box that holds its own label and a button':
    '<div class="form-item"><div class="number-combobox"><span>手机号码</span><input name="mobile"><button>获取</button></div></div>',
  'a list over the form that sorts it':
    '<div class="bar"><div class="sort-dropdown">按时间</div></div><div class="form-item"><label>手机号码</label><input name="mobile"></div>',
  'dates that a table shows':
    '<table><tr><th>域名到期日</th><th>审核日期</th></tr><tr><td><span class="date">2034-05-01</span></td><td><div class="audit-date">2024-05-01</div></td></tr></table><div class="form-item"><label>手机号码</label><input name="mobile"></div>',
  'one that is not shown':
    '<div class="form-item"><label>手机号码</label><input name="mobile"><div class="kind-select" hidden>护照</div></div>',
};

/** What such a kit does: a press on the face draws the list at the end of the page, one on an entry chooses it. */
const script = `const face = document.querySelector('[data-face]');
face?.parentElement.addEventListener('click', () => {
  if (document.querySelector('#drop')) return document.querySelector('#drop').remove();
  const drop = document.createElement('div');
  drop.id = 'drop';
  drop.style.cssText = 'position:absolute;top:200px;left:0;background:#fff';
  drop.innerHTML = '<div>' + ['居民身份证', '护照', '台湾居民来往大陆通行证'].map((one) => '<div style="height:30px">' + one + '</div>').join('') + '</div>';
  drop.addEventListener('click', ({ target }) => { face.textContent = target.textContent; drop.remove(); });
  document.body.append(drop);
});
document.body.addEventListener('click', ({ target }) => {
  if (!target.closest('#drop') && !face?.parentElement.contains(target)) document.querySelector('#drop')?.remove();
});`;

describe('widgets without native parts, known by the names of their boxes', () => {
  let page: Page;
  freshPages('chromium', (fresh) => {
    page = fresh;
  });
  const open = async (body: string) => {
    await page.setContent(
      `<title>网站备案</title><h3>网站负责人</h3><div class="form-item"><label>姓名</label><input name="name"></div>${body}<script>${script}</script>`,
    );
    await loadEngine(page);
  };
  it.each(Object.entries(faces))('are found, filled, read back and undone: %s', async (_, body) => {
    await open(body);
    const face = () => page.$eval('[data-face]', ({ textContent }) => textContent);
    const before = await face();
    const found = await recogniseInPage(page);
    expect(found.map(({ kind, fieldId }) => [kind, fieldId])).toEqual([
      ['text', 'siteOwner.name'],
      ['select', 'siteOwner.idType'],
    ]);
    const value = { 'siteOwner.idType': '台湾居民来往大陆通行证' };
    expect((await fillInPage(page, value, { overwrite: true })).map(({ status }) => status)).toEqual(['filled']);
    expect(await face()).toBe('台湾居民来往大陆通行证');
    expect(await page.$('#drop')).toBeNull();
    if (before === '护照') {
      await undoInPage(page);
      expect(await face()).toBe('护照');
    }
  });

  it.each(Object.entries(none))('leave alone what only sounds like one: %s', async (_, body) => {
    await open(body);
    expect((await recogniseInPage(page)).map(({ fieldId }) => fieldId)).toEqual(['siteOwner.name', 'siteOwner.mobile']);
  });

  it('are left to the user where no driver works them, and nothing is opened', async () => {
    await open(`<div class="form-item"><label>证件有效期止</label><div><div class="bui-calendar"><div data-face>截止日期</div></div></div></div>
      <h3>主办单位</h3><div class="form-item"><label>所在地区</label><div><div class="uni-data-tree"><span>请选择</span></div></div></div>`);
    const filled = await fillInPage(page, {
      'siteOwner.idValidTo': '2038-03-05',
      'subject.region': ['浙江省', '杭州市', '余杭区'],
    });
    expect(filled.map(({ fieldId, code }) => [fieldId, code])).toEqual([
      ['siteOwner.idValidTo', 'no-driver'],
      ['subject.region', 'no-driver'],
    ]);
    expect(await page.$('#drop')).toBeNull();
  });
});
