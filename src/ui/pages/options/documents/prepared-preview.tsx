import { Button, Modal, Segmented } from 'antd';
import { type JSX, lazy, Suspense, useState } from 'react';
import { catalogueKey, type FieldId } from '../../../../core/catalogue/fields';
import { sayLimit } from '../../../../core/images/say-prepared';
import { settleLimit } from '../../../../core/images/settle-limit';
import { portals } from '../../../../portals/index';
import { knownLimit } from '../../../../portals/known-limit';
import type { DocumentInfo } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { documentTexts as texts } from './texts';

const PreparedPicture = lazy(() => import('../../../documents/prepared-picture'));

/** The portals of which it is known what they take, the strictest first; `other` stands for all else. */
const known = portals
  .filter(({ uploads }) => uploads !== undefined)
  .sort((one, next) => (one.uploads?.usual.maxBytes ?? 0) - (next.uploads?.usual.maxBytes ?? 0));
const other = 'other';

interface PreparedPreviewProps {
  readonly info: DocumentInfo;
  readonly fieldId: FieldId;
  readonly watermark: boolean | null;
}

/** Shows what a fill would make of a picture, portal by portal. */
export function PreparedPreview({ info, fieldId, watermark }: PreparedPreviewProps): JSX.Element | null {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(known[0]?.id ?? other);
  if (info.width === 0) return null;
  const key = catalogueKey(fieldId);
  const heard = knownLimit(known.find(({ id }) => id === chosen) ?? null, key);
  const limit = settleLimit(key, heard, {});
  const choices = [
    ...known.map(({ id, name }) => ({ value: id, label: t(name) })),
    { value: other, label: t(texts.otherPortal) },
  ];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(texts.prepared)}</Button>
      <Modal
        open={open}
        title={t(texts.preparedTitle(info.name))}
        footer={null}
        width="min(900px, 96vw)"
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <div className="bp-prepared">
          <Segmented aria-label={t(texts.whichPortal)} options={choices} value={chosen} onChange={setChosen} />
          <p className="bp-soft">
            {t(sayLimit(limit))} {heard ? t(texts.heard(heard.date)) : null} {t(texts.perhapsStricter)}{' '}
            {heard?.colourOriginal ? t(texts.colourOriginal) : null}
          </p>
          <Suspense>
            <PreparedPicture documentId={info.id} fieldId={fieldId} limit={limit} watermark={watermark} />
          </Suspense>
        </div>
      </Modal>
    </>
  );
}
