import type { FoundLabel } from './found-label';
import { isWording, visibleText } from './visible-text';

/** The words under one of several uploads in a row, and the first of the row: what labels the row stands before it. */
export interface TileCaption extends FoundLabel {
  readonly row: HTMLElement;
}

const highest = 4;
const longest = 20;
const mostTiles = 12;
const mostInTile = 24;
const order =
  /上传|点击|选择|拖|支持|格式|大小|不超过|jpe?g|png|pdf|示例|查看|模板|下载|删除|预览|重新|要求|清晰|\d\s*\/\s*\d/iu;

const side = /人像|头像|国徽|正面|反面|背面|手持/u;

/**
 * Uploads side by side, or one a line, each with its words beneath (身份证正面, 法人授权书): those words, or null where
 * none are. On a line of its own they must name a side of a card: other words there only explain.
 */
export function tileCaption(root: HTMLElement): TileCaption | null {
  let tile = root;
  for (let height = 0; height < highest; height++) {
    const caption = captionIn(tile, root);
    const row = caption ? rowOf(tile) : null;
    if (caption && row) return { ...caption, row };
    if (caption && side.test(caption.text) && tile.parentElement && rowOf(tile.parentElement))
      return { ...caption, row: root };
    if (!tile.parentElement || asksMore(tile.parentElement)) return null;
    tile = tile.parentElement;
  }
  return null;
}

/** What holds more than one control, or so much that looking through it for each of many would take for ever. */
function asksMore(element: HTMLElement): boolean {
  if (element.childElementCount > mostInTile) return true;
  return element.querySelectorAll('input:not([type=hidden]),select,textarea').length > 1;
}

/** The one text of the tile outside the upload, after it. */
function captionIn(tile: HTMLElement, root: HTMLElement): FoundLabel | null {
  if (tile === root) return null;
  const carrier = tile.lastElementChild as HTMLElement | null;
  if (!carrier || carrier.contains(root) || carrier.querySelector('input,select,textarea')) return null;
  const text = visibleText(carrier);
  if (text.length > longest || !isWording(text) || order.test(text)) return null;
  const before = visibleText(tile).slice(0, -text.length);
  return isWording(before.replace(visibleText(root), '')) ? null : { text, carrier };
}

/** The first of the tiles, where a neighbour is one too: drawn alike, with an upload in it. */
function rowOf(tile: HTMLElement): HTMLElement | null {
  let first = tile;
  for (let passed = 0; passed < mostTiles; passed++) {
    const before = first.previousElementSibling;
    if (!before || !isTileLike(before, tile)) break;
    first = before as HTMLElement;
  }
  const after = tile.nextElementSibling;
  return first !== tile || (after && isTileLike(after, tile)) ? first : null;
}

function isTileLike(one: Element, tile: HTMLElement): boolean {
  return one.localName === tile.localName && one.querySelectorAll('input[type=file]').length === 1;
}
