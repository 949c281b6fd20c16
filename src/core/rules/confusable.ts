const digits: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
};

/** The digit that a letter in its place is usually mistaken for, as the end of a sentence in both languages. */
export function likelyDigit(letter: string): { zh: string; en: string } {
  const digit = digits[letter];
  return digit ? { zh: `，可能是数字 ${digit}`, en: `; perhaps it is the digit ${digit}` } : { zh: '', en: '' };
}
