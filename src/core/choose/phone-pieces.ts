/** The digits of a phone number without the country's code. */
export function phoneDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:0086|086|86)(?=1\d{10}$|0)/, '');
}

const longAreaCode = /^0(?:10|2\d|[3-9]\d{2})/;

/** Area code, number and extension of a landline; a mobile number has one piece. */
function landlinePieces(text: string): string[] {
  const [lead = '', ...rest] = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:\+?0?86)[-\s]?(?=0)/, '')
    .split(/[-\s()转]+/)
    .filter((piece) => piece !== '');
  const area = longAreaCode.exec(lead)?.[0] ?? '';
  return area !== '' && lead.length > area.length ? [area, lead.slice(area.length), ...rest] : [lead, ...rest];
}

/** The piece of a phone number that belongs into one of several boxes; null when it does not fall into that many. */
export function phonePiece(text: string, part: number, parts: number): string | null {
  const digits = phoneDigits(text);
  if (/^1\d{10}$/.test(digits))
    return parts === 3 ? (digits.match(/^(\d{3})(\d{4})(\d{4})$/)?.[part + 1] ?? null) : null;
  const pieces = landlinePieces(text);
  const optionalExtension = parts === 3 && pieces.length === 2;
  return pieces.length === parts || optionalExtension ? (pieces[part] ?? '') : null;
}
