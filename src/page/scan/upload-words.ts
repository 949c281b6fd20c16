import type { FoundLabel } from './find-label';
import { isWording, visibleText } from './visible-text';

const longest = 16;
const order =
  /上传|点击|选择|拖|支持|格式|大小|不超过|jpe?g|png|pdf|示例|查看|模板|下载|删除|预览|重新|暂无|\d\s*\/\s*\d|^[\d\s]*$/iu;

/**
 * What is drawn in the frame of an upload, where it names the picture (人像面, 域名证书) and orders nothing.
 * @param asked the label beside the frame, which is not said twice
 */
export function uploadWords(root: HTMLElement, asked: string): FoundLabel | null {
  if (root.localName === 'input') return null;
  for (const carrier of [root.querySelector('[class*="title"]'), root]) {
    const text = carrier ? visibleText(carrier).replace(/^[＋+\s]+/u, '') : '';
    if (text.length >= 2 && text.length <= longest && isWording(text) && !order.test(text))
      return asked.includes(text) ? null : { text, carrier };
  }
  return null;
}
