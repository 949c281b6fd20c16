import type { ValueKind } from '../../catalogue/define-fields';
import { type CatalogueKey, catalogue } from '../../catalogue/fields';
import type { ControlSnapshot } from '../../plan/snapshot';
import { namesLevels } from '../control/names-levels';
import type { Reading } from '../control/read-control';

/**
 * Whether a field that is usually chosen is asked otherwise here: 网站语种 over a box to type in is the field all the same,
 * shown and explained, and left to the user to fill.
 */
export function isAskedOtherwise({ label, by, misfits }: Reading, { kind, options }: ControlSnapshot): boolean {
  if (by !== 'exact' && (by !== 'words' || label.unknown > 0)) return false;
  // 上线情况 over 已上线 and 未上线 asks for half of what the profile keeps as a day.
  if (kind === 'radio' && misfits.includes('algorithm.launchDate')) return true;
  // A system offers what it has on record: 服务对象, or the names of the units that it knows.
  if (kind === 'select' || (kind === 'radio' && by === 'exact')) return misfits.every((key) => onRecord.test(key));
  // 服务对象 may be ticked from a list of them.
  if (kind === 'checkbox-group') return misfits.every((key) => ticked.has(key));
  // One box alone under 服务内容: the others of its set are not drawn yet, or are found by no kit's marks.
  if (kind === 'checkbox' && options.length < 2) return misfits.every((key) => isList(key));
  const typed = kind === 'text' || kind === 'textarea';
  return (
    typed &&
    misfits.every(
      (key) =>
        saidInWords.has(catalogue[key].value) || isRegion(key, label.plain) || (kind === 'textarea' && isFile(key)),
    )
  );
}

const saidInWords: ReadonlySet<ValueKind> = new Set<ValueKind>(['choice', 'choices', 'date-range']);

const ticked: ReadonlySet<CatalogueKey> = new Set<CatalogueKey>(['algorithm.serviceObject', 'algorithm.dataSources']);

const onRecord = /^algorithm\.|name$|operationStatus$/iu;

function isList(key: CatalogueKey): boolean {
  return catalogue[key].value === 'choices' || (catalogue[key].options?.length ?? 0) > 2;
}

function isRegion(key: CatalogueKey, plain: string): boolean {
  return catalogue[key].value === 'region' && namesLevels(plain);
}

function isFile(key: CatalogueKey): boolean {
  return catalogue[key].value === 'file' || catalogue[key].value === 'files';
}
