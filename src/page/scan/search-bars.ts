import type { ScopeElements } from './scope-elements';
import { visibleText } from './visible-text';

const searches = /^(?:查询|搜索|检索|查找|筛选|search|query|filter)$/iu;
/** What else stands in a bar over a list of records. */
const besides =
  /^(?:查询|搜索|检索|查找|筛选|重置|清空|清除|还原|高级(?:查询|搜索)|导出.{0,4}|批量.{0,4}|新增|添加|刷新|展开|收起|更多|search|query|filter|reset|clear|export)$/iu;
const highest = 4;
const mostBars = 20;
const mostButtons = 12;
const fields = 'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=reset]),select,textarea';

/**
 * The bars that search a list of records: several boxes, 查询, and no button that hands anything in. A field that is looked
 * up (the provider's region and name, with 查询 beside them) looks the same but for its place: a bar has 重置 too, or a
 * form of its own, or stands before all that is asked.
 */
export function searchBars({ buttons, candidates }: ScopeElements): readonly HTMLElement[] {
  const bars: HTMLElement[] = [];
  for (const button of buttons) {
    if (bars.length >= mostBars) break;
    if (!searches.test(wordsOf(button)) || bars.some((bar) => bar.contains(button))) continue;
    const bar = barAround(button);
    if (bar && standsAlone(bar, candidates[0])) bars.push(bar);
  }
  return bars;
}

const resets = /^(?:重置|清空|清除|还原|reset|clear)$/iu;

function standsAlone(bar: HTMLElement, first: HTMLElement | undefined): boolean {
  if (first && bar.contains(first)) return true;
  const form = bar.closest('form');
  return (
    buttonsIn(bar).some((one) => resets.test(wordsOf(one))) || (form !== null && buttonsIn(form).every(belongsToBar))
  );
}

function buttonsIn(element: HTMLElement): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('button,a,[role=button],input[type=button],input[type=submit]')];
}

function barAround(button: HTMLElement): HTMLElement | null {
  let at = button.parentElement;
  for (let height = 0; at && height < highest; at = at.parentElement, height++) {
    if (at.querySelectorAll(fields).length < 2) continue;
    const inside = [
      ...at.querySelectorAll<HTMLElement>('button,a,[role=button],input[type=button],input[type=submit]'),
    ];
    return inside.length <= mostButtons && inside.every(belongsToBar) ? at : null;
  }
  return null;
}

/** A button of the bar's own, or one that is drawn without words (an arrow, a cross). */
function belongsToBar(button: HTMLElement): boolean {
  const words = wordsOf(button);
  return words === '' || besides.test(words);
}

function wordsOf(button: HTMLElement): string {
  const said = button.localName === 'input' ? (button as HTMLInputElement).value : visibleText(button);
  return said.replace(/\s/g, '');
}
