const placeholders: ReadonlySet<string> = new Set([
  ...[
    '全部',
    '不限',
    '选择',
    '未选择',
    '无数据',
    '暂无数据',
    '无匹配数据',
    '没有数据',
    '无匹配结果',
    '加载中',
    '正在加载',
  ],
  ...['loading', 'nodata', 'notfound'],
]);

/**
 * The form in which options are compared: width, case, spaces, required-marks, list commas and the shape of brackets
 * do not tell options apart.
 */
export function normaliseOption(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\uFEFF*"'“”‘’]/g, '')
    .replace(/[【[〔「『{<《]/g, '(')
    .replace(/[】\]〕」』}>》]/g, ')')
    .replace(/[、,;]/g, '')
    .replace(/[:.。]+$/, '')
    .replace(/其它/g, '其他');
}

/** `请选择`, `--`, `全部` and the like: what a list offers instead of an answer. */
export function isPlaceholderOption(text: string): boolean {
  const plain = normaliseOption(text).replace(/[-–—_=.…·~]/g, '');
  return (
    plain === '' ||
    placeholders.has(plain) ||
    /^请(?:先|您)?(?:选择|输入|填写|点击)|^(?:pleaseselect|select)/.test(plain)
  );
}
