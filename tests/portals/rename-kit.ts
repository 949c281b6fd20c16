const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A component's tag is its name and no class: `<el-input`, and the first argument of what makes an element. */
function isTag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (/<\/?$/.test(before)) return true;
  const made = /(?:(?<![\w$.])[\w$]{1,2}|createElement|resolveComponent)\(["'`]$/;
  return made.test(before) && /^[\w-]+["'`][,)]/.test(text.slice(at, at + 60));
}

/**
 * The text of a script or a style sheet with a UI library's class prefix replaced, as a portal does that builds the
 * library under another name. Variables of styles (`--el-…`), addresses of files and the tags of components
 * keep theirs.
 * @param kit the prefix without its hyphen, such as `el`.
 */
export function renameKit(text: string, kit: string, to: string): string {
  const prefix = new RegExp(`(?<![\\w/-])${escaped(kit)}-(?=[\\w$"'\`\\]])`, 'g');
  const renamed = text.replace(prefix, (found, at: number) => (isTag(text, at) ? found : `${to}-`));
  // Libraries that put a name together hold the bare prefix: `${prefix || "ant"}-input`.
  return renamed.replace(new RegExp(`(["'\`])${escaped(kit)}\\1`, 'g'), `$1${to}$1`);
}
