import { rememberTexts } from './remember-texts';

/** Texts longer than this are no labels; reading stops there (security.md, attack 30). */
const longest = 120;
/** Spaces, and the characters as which fonts draw icons: `\ue67c 点击上传`. */
const space = /[\s\ue000-\uf8ff]+/g;

/** A node's text as a label would print it: one line, bounded. */
export function visibleText(node: Node): string {
  return tidy(node.textContent ?? '');
}

/** The text of an element that holds controls, without the options and texts inside them. */
export function textAroundControls(element: HTMLElement): string {
  return tidy(element.querySelector('select,textarea') ? withoutControls(element) : (element.textContent ?? ''));
}

function tidy(raw: string): string {
  const bounded = raw.length > longest * 4 ? raw.slice(0, longest * 4) : raw;
  return bounded.replace(space, ' ').trim().slice(0, longest);
}

function withoutControls(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (
      child.nodeType === Node.ELEMENT_NODE &&
      !/^(select|textarea|script|style)$/.test((child as Element).localName)
    )
      text += withoutControls(child);
  }
  return text;
}

const word = /[\u3400-\u9fff\uf900-\ufaff]|[a-zA-Z]{2}/;
const addOn =
  /^(?:\+?86|(?:https?:?(?:\/\/)?)?(?:www\.?)?|[（(]?[\d.]+[)）]?|-|—|至|到|~|(?:[年月]份?|[日号])[\s：:—~-]*[至到]?|从|自)$/iu;

/** What stands on the button of an upload, or for no file chosen, asks nothing. */
const buttonWords =
  /^[+＋\s]*(?:请?(?:选择|选取|浏览|点击上传|上传)(?:本地)?(?:文件|图片|照片)?|(?:未|尚未|没有|暂未)选择(?:任何)?文件|(?:拖[拽放动曳]|[将把]?文件|点击|点此|此处|这里|[到至或，,、/]|上传|图片|照片|区域)+)\s*(?:\.{2,}|…+)?$/u;
const englishButtonWords = /^[+＋\s]*(?:choose files?|browse|no file (?:chosen|selected))\s*(?:\.{2,}|…+)?$/i;

const hintClass = /(?:^|[-_\s])(?:tips?|hints?|help|desc|description|note|sub|extra|explain|remark)(?:$|[-_\s\d])/i;
/** A sentence that says how to fill in. */
const hintWords = /不能|不得|不要|可以|都要|就[写填]|例如|比如|如[：:]|^[（(]|一致$/u;
/** 昵称，可以不填 is a label with a remark, and no remark on what stands before it. */
const named = /^[\u4e00-\u9fff]{1,8}[，,：:（(]/u;
const shortestHint = 6;

/** Whether a text beside a control explains its label rather than being it, where there is another text before it. */
export function isHint(text: string, element: HTMLElement): boolean {
  if (element.localName === 'label') return false;
  if (named.test(text)) return false;
  const explains = text.length >= shortestHint && hintWords.test(text);
  // A class is not to be seen: what it calls a hint has to read like one.
  const called = element.localName === 'small' || hintClass.test(String(element.className));
  return explains || (called && (text.length > shortestHint || /\d|[（(]/u.test(text)));
}

/** What a kit draws into an empty box (uni-app) stands before the box: its placeholder, and no label of it. */
export function isPlaceholder({ className, localName }: Element): boolean {
  return localName !== 'label' && typeof className === 'string' && /placeholder/i.test(className);
}

const tip = /^(?:温馨|友情|重要|特别)?(?:提示|提醒|注意|注|说明)\s*[：:]/u;

/** What says of itself that it is a remark labels nothing. */
export function isTip(text: string): boolean {
  return tip.test(text);
}

/** Whether a text can be a label: it has a word, and is no unit or prefix drawn at the control (+86, https://, 至). */
export const isWording = rememberTexts(
  (text) => word.test(text) && !addOn.test(text) && !buttonWords.test(text) && !englishButtonWords.test(text),
);
