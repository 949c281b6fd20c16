import type { ControlSnapshot } from '../../plan/snapshot';
import { interpretLabel } from './interpret-label';

/** The share of a text that may stay unknown where the rest is understood. */
export const mostUnknown = 0.34;
const onlyLongTerm = /^\s*(?:长期|永久)(?:有效)?\s*$/u;
/** Words that any picture has, where the heading above says which. */
const anyPicture = /^[\s*＊]*(?:请?上传)?(?:证书)?(?:扫描件|图片|照片|附件|文件|原件|电子版)[\s:：]*$/u;

/**
 * The words that ask. Where the label only names somebody or something (网络安全责任人 over four boxes) and the placeholder
 * says what is asked, the label is a heading.
 */
export function wordsThatAsk(
  { kind, label, placeholder, section, options }: ControlSnapshot,
  headed: boolean,
): { label: string; section: string[] } {
  const heading = section.at(-1) ?? '';
  if (kind === 'upload' && anyPicture.test(label) && interpretLabel(heading).attributes.length > 0)
    return { label: heading, section: section.slice(0, -1) };
  // A set of one: 长期 beside 证件有效期 is asked by its own words.
  if (options.length === 1 && label !== '' && onlyLongTerm.test(options[0] ?? ''))
    return { label: options[0] ?? '', section: [...section, label] };
  if (headed) return { label: placeholder, section: [...section, label] };
  if (!label || !placeholder) return { label: label || placeholder, section };
  const said = interpretLabel(label);
  if (said.exact.some((key) => !key.startsWith('query.')) || said.attributes.length > 0) return { label, section };
  if (said.foreign || said.stranger) return { label, section };
  // A label that is not understood asks for something of its own, whatever the placeholder says.
  if (said.owner === null && said.unknown > mostUnknown) return { label, section };
  const asked = interpretLabel(placeholder);
  // 域名服务商 over 在哪里买的域名: the label names whom to name, and the placeholder says it again.
  if ((said.owner === 'registrar' || said.owner === 'access') && asked.attributes[0] === 'domain')
    return { label, section };
  const tells = asked.unknown <= mostUnknown && (asked.exact.length > 0 || asked.attributes.length > 0);
  return tells ? { label: placeholder, section: [...section, label] } : { label, section };
}
