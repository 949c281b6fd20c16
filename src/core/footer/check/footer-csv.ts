/** A cell that a spreadsheet takes for text: quoted, and a first character that would begin a formula is disarmed. */
function cell(text: string): string {
  const flat = text.replace(/[\r\n\t\0]+/g, ' ');
  const tame = /^[\s"']*[=+\-@＝＋－＠|%]/.test(flat) ? `'${flat}` : flat;
  return `"${tame.replace(/"/g, '""')}"`;
}

/** Rows as CSV that Excel opens in Chinese: UTF-8 with its mark, commas, every cell quoted, no formula. */
export function footerCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
