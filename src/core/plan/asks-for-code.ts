const code = /^\s*请?(?:输入|填写|填入)?(?:收到的?|短信|手机|动态|\d位)*(?:验证码|校验码)\s*$/u;

/** Whether a placeholder asks for the code that was sent to a telephone, whose label the box may share. */
export function asksForCode(placeholder: string): boolean {
  return code.test(placeholder);
}
