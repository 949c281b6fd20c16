import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsersNow } from '../harness/browsers-now';
import { fillInPage, loadEngine } from '../harness/engine-in-page';
import { freshPages } from '../harness/fresh-pages';

/** What the page prints beside its file box, one after another: milliseconds, then the words. */
type Words = readonly (readonly [after: number, text: string])[];

interface Told {
  readonly words: Words;
  /** The words stand in a toast at the end of the page. */
  readonly inToast?: boolean;
  /** What stands there from the start. */
  readonly hint?: string;
  /** The page takes the file out of its box at the end. */
  readonly empties?: boolean;
  readonly name?: string;
}

const ends: Record<string, { told: Told; says: string; took: number }> = {
  'no words at all': { told: { words: [] }, says: 'filled', took: 0 },
  'a word at the end': {
    told: {
      words: [
        [20, '上传中…'],
        [900, '上传成功'],
      ],
    },
    says: 'filled',
    took: 900,
  },
  'a percentage that grows': {
    told: {
      words: [
        [20, '0%'],
        [300, '45%'],
        [600, '100%'],
        [900, '上传完成'],
      ],
    },
    says: 'filled',
    took: 900,
  },
  'a percentage that stays at its end': {
    told: {
      words: [
        [20, '30%'],
        [400, '100%'],
      ],
    },
    says: 'filled',
    took: 400,
  },
  'nothing where it said that it is uploading, and the file in its box': {
    told: {
      words: [
        [20, '正在上传'],
        [500, ''],
      ],
    },
    says: 'filled',
    took: 500,
  },
  'nothing where it said that it is uploading, and an empty box': {
    told: {
      words: [
        [20, '正在上传'],
        [500, ''],
      ],
      empties: true,
    },
    says: 'upload-failed',
    took: 500,
  },
  'a failure at once': { told: { words: [[0, '上传失败']] }, says: 'upload-failed', took: 0 },
  'a failure after all was sent': {
    told: {
      words: [
        [20, '50%'],
        [400, '100%'],
        [900, '上传失败，请重试'],
      ],
    },
    says: 'upload-failed',
    took: 900,
  },
  'a failure in a toast': {
    told: {
      words: [
        [50, '上传中'],
        [700, '网络异常'],
      ],
      inToast: true,
    },
    says: 'upload-failed',
    took: 700,
  },
  'a file that is too large': {
    told: {
      words: [
        [30, '上传中…'],
        [300, '上传失败：图片大小不能超过 10KB'],
      ],
    },
    says: 'file-too-large',
    took: 300,
  },
  'a failure beside a hint that speaks of failures': {
    told: {
      hint: '上传失败请检查网络',
      words: [
        [20, '上传中…'],
        [600, '上传成功'],
      ],
    },
    says: 'filled',
    took: 600,
  },
  'an upload that never ends': { told: { words: [[20, '上传中…']] }, says: 'upload-not-finished', took: 1000 },
  'a failure that is told late': { told: { words: [[600, '上传失败']] }, says: 'not-kept-by-page', took: 0 },
};

const tells = `
const box = document.querySelector('input[type=file]');
let timers = [];
box.addEventListener('change', () => {
  timers.forEach(clearTimeout);
  timers = told.words.map(([after, text], at) => setTimeout(() => {
    (told.inToast ? document.querySelector('.toast') : document.querySelector('.b4')).textContent = text;
    if (told.empties && at === told.words.length - 1) box.value = '';
  }, after));
});`;

describe.each(browsersNow)('uploads that are told in words in %s', (kindOf) => {
  let page: Page;
  freshPages(kindOf, (fresh) => {
    page = fresh;
  });

  async function open(told: Told): Promise<void> {
    await page.setContent(`<!doctype html><html lang="zh"><title>新增备案 开办主体</title><h2>开办主体信息</h2><form>
<div class="form-item"><label>单位名称</label><div><input></div></div>
<div class="form-item"><label>单位证件号码</label><div><input></div></div>
<div class="form-item"><label>营业执照扫描件</label><div><input type="file"><em class="b4"></em><small>${told.hint ?? ''}</small></div></div></form><div class="toast"></div>`);
    // The minute that a page gets is a second here.
    await page.evaluate(
      '{ const later = window.setTimeout; window.setTimeout = (act, after) => later(act, after > 50000 ? 1000 : after); }',
    );
    await page.evaluate(`const told = ${JSON.stringify(told)};${tells}`);
    await loadEngine(page);
  }
  const upload = async () => {
    const licence = { documents: ['subject.certImage'], only: ['subject.certImage'] };
    return (await fillInPage(page, {}, licence)).map(({ status, code }) => code ?? status);
  };

  it.each(Object.entries(ends))('%s', async (_, { told, says, took }) => {
    await open(told);
    const began = Date.now();
    expect(await upload()).toEqual([says]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(took);
  });

  it('takes a second failure for one, though the page says it in the same words', async () => {
    await open({
      words: [
        [20, '上传中'],
        [300, '上传失败'],
      ],
    });
    expect(await upload()).toEqual(['upload-failed']);
    expect(await upload()).toEqual(['upload-failed']);
  });

  it('does not hold a file that the page did not receive', async () => {
    await open({ words: [[20, '上传失败']] });
    expect(await upload()).toEqual(['upload-failed']);
    await page.evaluate('told.words = [[20, "上传中"], [200, "上传成功"]]');
    expect(await upload()).toEqual(['filled']);
    expect(await upload()).toEqual(['already']);
  });
});
