import { type JSX, lazy, Suspense, useState } from 'react';
import type { PreparedNote } from '../../../core/images/prepared';
import type { WatermarkChoice } from '../../../core/images/watermark-choice';
import type { FieldView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import type { FieldWords } from '../../surface/use-field-words';
import { uploadTexts as texts } from './field-texts';
import { WatermarkPick } from './watermark-pick';

const PreparedPicture = lazy(() => import('../../documents/prepared-picture'));

interface UploadPlanProps {
  readonly field: FieldView;
  /** What was done in the last fill; empty before. */
  readonly done: readonly PreparedNote[];
  readonly words: FieldWords | null;
  /** The portal's Chinese name; null on a page of none. */
  readonly portalName: string | null;
  /** A fill is on its way. */
  readonly busy: boolean;
  readonly onWatermark: (choice: WatermarkChoice) => Promise<boolean>;
}

/** Of a field that gets files: what will be done to them before they are uploaded, and then what was done. */
export function UploadPlan({ field, done, words, portalName, busy, onWatermark }: UploadPlanProps): JSX.Element | null {
  const t = useText();
  const [looking, setLooking] = useState(false);
  const { upload, fieldId } = field;
  if (done.length > 0 && words)
    return <p className="sp-row__upload">{done.map((note) => t(words.sayPrepared(note))).join(' / ')}</p>;
  const waits = field.state === 'ready' || field.state === 'look' || field.state === 'differs';
  if (!upload || !fieldId || !waits) return null;
  return (
    <div className="sp-row__upload">
      <p>
        {t(upload.forecast)}{' '}
        <button type="button" className="sp-link" aria-expanded={looking} onClick={() => setLooking(!looking)}>
          {t(looking ? texts.hidePrepared : texts.showPrepared)}
        </button>
      </p>
      {upload.markable ? (
        <WatermarkPick upload={upload} portalName={portalName} busy={busy} onChoose={onWatermark} />
      ) : null}
      {looking ? (
        <Suspense fallback={<p>{t(texts.opening)}</p>}>
          {upload.documents.map((id) => (
            <PreparedPicture
              key={id}
              documentId={id}
              fieldId={fieldId}
              limit={upload.limit}
              watermark={upload.watermark}
              watermarkText={upload.watermarkText}
            />
          ))}
        </Suspense>
      ) : null}
    </div>
  );
}
