/** A piece of a path that names one order, draft or account and not a page: digits, long hexadecimal, a token. */
const changing = /^(?=.*\d)[\da-f-]{6,}$|^\d+$|^[\w-]{24,}$/i;

/**
 * Where a page is on its host, the same for every order: `/beian/manage/process/2026112201/entity` is
 * `/beian/manage/process/*\/entity`. The route of a hash belongs to it, queries do not. Takes any address; what is none
 * gives an empty text.
 */
export function pathPattern(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, hash } = new URL(address);
  const route = /^#!?\/[^?]*/.exec(hash)?.[0] ?? '';
  return `${pathname}${route}`
    .split('/')
    .map((piece) => (changing.test(piece) ? '*' : piece))
    .join('/')
    .slice(0, 300);
}
