import type { Bilingual } from '../catalogue/define-fields';
import type { MatchReason, RefusalReason } from './match';
import type { Sentence } from './sentence';

/** Why a control was taken for this field. */
export const matchSentences: Record<MatchReason, Bilingual> = {
  taught: { zh: '您教过：在这个网站上它就是这一项。', en: 'You taught that this is the field on this site.' },
  'anchor-and-label': {
    zh: '页面代码里的名称和显示的文字都对得上。',
    en: 'The page’s own name for it and the label both say so.',
  },
  anchor: {
    zh: '页面代码里的名称对得上；它没有显示文字。',
    en: 'The page’s own name for it says so; it has no label.',
  },
  'label-and-section': { zh: '显示的文字和所在的栏目都对得上。', en: 'The label and the section it stands in say so.' },
  label: { zh: '显示的文字对得上。', en: 'The label says so.' },
  'similar-label': { zh: '显示的文字相近，没有更像的。', en: 'The label is close to it, and to nothing else.' },
  placeholder: { zh: '输入框里的提示文字对得上。', en: 'The hint inside the field says so.' },
  name: { zh: '页面代码里的名称像这一项。', en: 'The page’s own name for it looks like it.' },
  options: { zh: '它的选项正是这一项的选项。', en: 'The options it offers are those of this field.' },
  order: { zh: '按它在表里的位置推断，请核对。', en: 'Inferred from its place in the form; please check.' },
};

/** What is likely one field, and the page does not say so plainly: named, and left to the user's click. */
export const likelySentence: Sentence = {
  zh: ['没有填', '看起来是“{candidates}”，但页面没有说清楚', '请核对后点“是这一项，填写”，或手工填写'],
  en: [
    'Not filled',
    'It looks like “{candidates}”, but the page does not say so plainly',
    'Check it, then choose “Yes, fill it”, or fill it by hand',
  ],
};

/** Why a control was not taken for any field. */
export const refusalSentences: Record<RefusalReason, Sentence> = {
  'no-label': {
    zh: ['没有识别', '这一栏旁边没有说明文字', '请您自己判断并填写'],
    en: ['Not recognised', 'Nothing beside this field says what it is', 'Please judge and fill it yourself'],
  },
  'unknown-label': {
    zh: ['没有识别', '不认识这个名称', '如果它是备案资料中的一项，请点“这一项是……”教一次，或手工填写'],
    en: [
      'Not recognised',
      'Its label is not known',
      'If it is part of the filing, choose “This field is …” to teach it, or fill it by hand',
    ],
  },
  ambiguous: {
    zh: ['没有识别', '它可能是几项中的一项[（{candidates}）]，不能替您猜', '请您看清后手工填写'],
    en: ['Not recognised', 'It could be one of several fields[ ({candidates})]', 'Look closely and fill it by hand'],
  },
  'anchor-and-label-disagree': {
    zh: ['没有填', '页面代码里的名称和显示的文字不一致[（{candidates}）]，网站可能改版了', '请按显示的文字手工填写'],
    en: [
      'Not filled',
      'The page’s own name and its label disagree[ ({candidates})]; the site may have changed',
      'Fill it by hand, by what the label says',
    ],
  },
  'placeholder-and-label-disagree': {
    zh: ['没有填', '这一栏的名称和框里的提示不一致[（{candidates}）]', '请您看清后手工填写'],
    en: [
      'Not filled',
      'The label and the hint inside the field disagree[ ({candidates})]',
      'Look closely and fill it by hand',
    ],
  },
  'kind-does-not-fit': {
    zh: ['没有填', '名称像这一项，控件的样子却对不上[（{candidates}）]', '请您看清后手工填写'],
    en: [
      'Not filled',
      'The label fits, but not the kind of control[ ({candidates})]',
      'Look closely and fill it by hand',
    ],
  },
  'other-form': {
    zh: ['没有填', '这一栏属于页面上的另一张表，不是备案表', '需要时请手工填写'],
    en: [
      'Not filled',
      'The field belongs to another form on the page, not to the filing',
      'Fill it by hand if you need it',
    ],
  },
  'taught-none': {
    zh: ['不会填', '您教过：这一栏不是备案资料', '教错了可以在这里重新教，或到资料页的“教过的栏位”里删除'],
    en: [
      'Left alone',
      'You taught that this field is none of the filing',
      'Teach it again here, or remove it under “Taught fields” on the dossier page',
    ],
  },
  'not-a-filing-page': {
    zh: ['没有填', '这一页看起来不是备案表', '如果它是，请从工具栏点“在此页使用”'],
    en: [
      'Not filled',
      'This page does not look like a filing form',
      'If it is one, choose “Use on this page” from the toolbar',
    ],
  },
  hidden: {
    zh: ['没有填', '这一栏在页面上看不见', '看不见的栏目从不填写；需要时请先在页面上展开它'],
    en: [
      'Not filled',
      'The field cannot be seen on the page',
      'What you cannot see is never filled; open it on the page first',
    ],
  },
};
