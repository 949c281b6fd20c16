const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const characters = '10X98765432';

/** The check character of the first 17 digits of an identity number (GB 11643, MOD 11-2). */
export function idCheckDigit(body: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return characters.charAt(sum % 11);
}
