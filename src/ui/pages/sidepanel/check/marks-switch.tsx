import type { JSX } from 'react';
import { type MarkScope, markScopes } from '../../../../messaging/mark-scope';
import type { PageView } from '../../../../messaging/page-view';
import { useText } from '../../../i18n/text';
import type { PageClient } from '../../../surface/page-client';
import { marksTexts as texts } from './check-texts';

interface MarksSwitchProps {
  readonly view: PageView;
  readonly client: PageClient;
  readonly onChange: () => void;
}

const off = { page: texts.pageOff, portal: texts.portalOff, always: texts.alwaysOff };

/** The marks on the page: off for this page, this portal or everywhere, and the way back. */
export function MarksSwitch({ view, client, onChange }: MarksSwitchProps): JSX.Element {
  const t = useText();
  const { tabId, marksOff, portal } = view;
  const set = (scope: MarkScope, on: boolean): void =>
    void client.send('setMarks', { tabId, scope, on }).then(onChange, () => undefined);
  if (marksOff !== null)
    return (
      <p className="sp-marks">
        {t(off[marksOff])}{' '}
        <button type="button" className="sp-link" onClick={() => set(marksOff, true)}>
          {t(texts.again)}
        </button>
      </p>
    );
  return (
    <p className="sp-marks">
      <span id="sp-marks">{t(texts.hideOn)}</span>
      {markScopes
        .filter((scope) => scope !== 'portal' || portal !== null)
        .map((scope) => (
          <button
            key={scope}
            type="button"
            className="sp-link"
            aria-describedby="sp-marks"
            onClick={() => set(scope, false)}
          >
            {t(texts[scope])}
          </button>
        ))}
    </p>
  );
}
