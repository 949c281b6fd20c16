import { error, type Finding } from './finding';

/** Says how many characters are missing or too many. */
export function lengthFinding(what: { zh: string; en: string }, wanted: number, got: number): Finding {
  const [zh, en] =
    got < wanted
      ? [`少了 ${wanted - got} 位`, `${wanted - got} too few`]
      : [`多了 ${got - wanted} 位`, `${got - wanted} too many`];
  return error(
    'format',
    `${what.zh}应为 ${wanted} 位，您填了 ${got} 位，${zh}。请对照证件核对。`,
    `${what.en} has ${wanted} characters; this has ${got}, ${en}. Check it against the document.`,
  );
}
