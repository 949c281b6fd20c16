const ignored = /[\s\p{P}\p{S}]/gu;
const lead = /^(?:请?(?:输入|选择|填写|上传|问))+/;
const tail =
  /(?:应该|应|要|该)?(?:怎么|如何|怎样)(?:填写|填|选择|选|写|办|弄|看|查|用)?$|(?:填|选|写|是)?(?:什么|哪个|哪里|啥)(?:意思)?$|的?(?:填写)?说明$/;

/** A text as the search compares it: half width, small letters, nothing but letters, digits and characters. */
export function compact(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(ignored, '');
}

/** A query without what a question or a placeholder wraps around the word: “请选择接入方式”, “市值填什么”. */
export function bareQuery(query: string): string {
  const whole = compact(query);
  return whole.replace(lead, '').replace(tail, '') || whole;
}
