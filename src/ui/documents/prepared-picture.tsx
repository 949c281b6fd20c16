import type { JSX } from 'react';
import { catalogueKey, type FieldId } from '../../core/catalogue/fields';
import { sayPrepared } from '../../core/images/say-prepared';
import type { UploadLimit } from '../../core/images/upload-limit';
import { sayOutcome } from '../../core/plan/say-reason';
import { sayBytes } from '../../core/rules/file-like';
import type { PreparedFile } from '../../images/prepare-file';
import { useText } from '../i18n/text';
import { preparedTexts as texts } from './texts';
import { usePrepared } from './use-prepared';
import './prepared-picture.css';

interface PreparedPictureProps {
  readonly documentId: string;
  readonly fieldId: FieldId;
  readonly limit: UploadLimit;
  readonly watermark: boolean | null;
  readonly watermarkText?: string | undefined;
}

/** What would be uploaded in one place: the picture itself, its size and pixels, and what was done to it. */
export default function PreparedPicture({ documentId, fieldId, ...asked }: PreparedPictureProps): JSX.Element {
  const t = useText();
  const prepared = usePrepared(documentId, { key: catalogueKey(fieldId), ...asked });
  if (!prepared.done) return <p role="status">{t(texts.working)}</p>;
  const { made, url } = prepared;
  return (
    <div className="bp-prepared" role="status">
      {made === null ? <p>{t(texts.unreadable)}</p> : <Words made={made} />}
      {url ? <img src={url} alt={t(texts.picture)} /> : null}
    </div>
  );
}

function Words({ made }: { readonly made: PreparedFile }): JSX.Element {
  const t = useText();
  if (!made.ok) {
    const why = sayOutcome(made);
    return <p>{why ? t(why) : null}</p>;
  }
  const { bytes, width, height } = made.note.after;
  return (
    <>
      <p>{t(width > 0 ? texts.result(sayBytes(bytes), width, height) : texts.paper(sayBytes(bytes)))}</p>
      <p>{t(sayPrepared(made.note))}</p>
    </>
  );
}
