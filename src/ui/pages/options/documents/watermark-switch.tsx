import { Switch } from 'antd';
import { type JSX, useId } from 'react';
import { useText } from '../../../i18n/text';
import { useDraft, useDraftView } from '../dossier/draft-context';
import { documentTexts as texts } from './texts';

/** Whether this dossier's pictures get the watermark when they are filled in. Off unless it is turned on. */
export function WatermarkSwitch(): JSX.Element {
  const t = useText();
  const id = useId();
  const draft = useDraft();
  const { profile } = useDraftView();
  const change = (watermark: boolean): void => draft.edit((before) => ({ ...before, watermark }));
  return (
    <div className="bp-form-row">
      <label className="bp-inline" htmlFor={id}>
        <Switch id={id} checked={profile.watermark === true} onChange={change} aria-describedby={`${id}-body`} />
        {t(texts.watermark)}
      </label>
      <p id={`${id}-body`} className="bp-soft">
        {t(texts.watermarkBody)}
      </p>
    </div>
  );
}
