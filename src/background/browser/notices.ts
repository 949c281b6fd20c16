import { say } from '../../core/plan/sentence';

/** The background or the page ended in the middle of a fill: an update, a reload, a crash. */
export const cutOff = say({
  zh: [
    '上次填写没有做完',
    '扩展更新、页面刷新或浏览器中断了它；没有提交任何内容',
    '请核对下面各栏的状态，再点填写接着填',
  ],
  en: [
    'The last fill did not finish',
    'An update, a reload or the browser cut it off; nothing was submitted',
    'Check the states below, then fill again to go on',
  ],
});
