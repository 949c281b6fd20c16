import { useEffect, useState } from 'react';
import type { Bilingual } from '../../../../core/catalogue/define-fields';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import { imageRemarks } from '../../../../core/images/image-remarks';

/** One picture after the other: a dossier's twenty photos, all decoded at once, would take a gigabyte. */
let last: Promise<unknown> = Promise.resolve();

async function remarksOn(file: File, key: CatalogueKey): Promise<readonly Bilingual[]> {
  const { measureFile } = await import('../../../../images/measure-file');
  const measured = await measureFile(file);
  return measured === null ? [] : imageRemarks(key, measured.size, measured.measures);
}

/** What simple measures say of a stored picture: blurred, dark, a reflection. Empty until they are done. */
export function useImageRemarks(file: File | null, key: CatalogueKey | undefined): readonly Bilingual[] {
  const [remarks, setRemarks] = useState<readonly Bilingual[]>([]);
  useEffect(() => {
    let current = true;
    setRemarks([]);
    if (file === null || key === undefined) return undefined;
    last = last
      .then(() => (current ? remarksOn(file, key) : []))
      .then(
        (found) => current && setRemarks(found),
        // A picture that cannot be measured gets no remark: hints are all that is lost.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [file, key]);
  return remarks;
}
