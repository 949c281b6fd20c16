import type { FoundLabel } from './found-label';
import { isWording, visibleText } from './visible-text';

const longest = 16;
/** 上传人像面 orders, and names the side. */
const side = /人像|头像|国徽|正面|反面|背面|手持/u;
const beginsOrder = /^(?:请|点击)?上传/u;
const order =
  /上传|点击|选择|拖|支持|格式|大小|不超过|jpe?g|png|pdf|示例|查看|模板|下载|删除|预览|重新|暂无|\d\s*\/\s*\d|^[\d\s]*$/iu;

/**
 * What is drawn in the frame of an upload, where it names the picture (人像面, 域名证书) and orders nothing.
 * @param asked the label beside the frame, which is not said twice
 */
export function uploadWords(root: HTMLElement, asked: string): FoundLabel | null {
  const frame = root.localName === 'input' ? root.closest('label') : root;
  if (!frame) return null;
  for (const carrier of [frame.querySelector<HTMLElement>('[class*="title"]'), frame]) {
    const drawn = carrier ? visibleText(carrier).replace(/^[＋+\s]+/u, '') : '';
    if (drawn.length > longest || !isWording(drawn)) continue;
    const text = side.test(drawn) ? drawn.replace(beginsOrder, '') : drawn;
    if (carrier && text.length >= 2 && isWording(text) && !order.test(text))
      return asked.includes(text) ? null : { text, carrier };
  }
  return null;
}
