const person =
  /(?:人|员|者|代表|站长)(?:信息|资料|情况)?$|\b(?:owner|manager|contact|officer|person|representative|principal|charge)\b/iu;
/** The same in English below it: 网站负责人 Website manager. */
const translation = /(?<=[\u4e00-\u9fff])[\s/(（]*[A-Za-z][A-Za-z\s.,'’&/()（）-]*$/u;

/** Whether a title names somebody: 网站安全负责人, 应急联络人 Emergency contact. */
export function namesPerson(text: string): boolean {
  return person.test(text.replace(translation, ''));
}
