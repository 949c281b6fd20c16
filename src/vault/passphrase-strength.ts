import { VaultError } from './vault';

const minimumUnits = 10;
const minimumDistinct = 5;

/** A Chinese character is chosen from thousands, a letter from dozens: it counts double. */
function units(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}

/**
 * Refuses what a list of birthdays, phone and ID numbers would open: whoever copies the data can try as often as he
 * likes. Ten letters or five Chinese characters are the least, not a recommendation.
 * @throws VaultError `weak-passphrase` with the reason
 */
export function requireStrongPassphrase(passphrase: string): void {
  const characters = [...passphrase.normalize('NFKC')];
  const refuse = (reason: string) => {
    throw new VaultError('weak-passphrase', { reason });
  };
  if (units(characters) < minimumUnits) refuse('short');
  if (/^[\d\s./-]*x?$/iu.test(characters.join(''))) refuse('digits');
  if (new Set(characters).size < minimumDistinct) refuse('repeated');
}
