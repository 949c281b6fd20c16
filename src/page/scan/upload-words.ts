import { isWording, visibleText } from './visible-text';

const longest = 16;
const order =
  /上传|点击|选择|拖|支持|格式|大小|不超过|jpe?g|png|pdf|示例|查看|模板|下载|删除|预览|重新|暂无|\d\s*\/\s*\d|^[\d\s]*$/iu;

/**
 * What is drawn in the frame of an upload, where it names the picture (人像面, 域名证书) and orders nothing.
 * @param asked the label beside the frame, which is not said twice
 */
export function uploadWords(root: HTMLElement, asked: string): string {
  if (root.localName === 'input') return '';
  const titled = root.querySelector('[class*="title"]');
  for (const text of [titled ? visibleText(titled) : '', visibleText(root)]) {
    const words = text.replace(/^[＋+\s]+/u, '');
    if (words.length >= 2 && words.length <= longest && isWording(words) && !order.test(words))
      return asked.includes(words) ? '' : words;
  }
  return '';
}
