import type { JSX } from 'react';
import type { PageView } from '../../../messaging/protocol';
import { useText } from '../../i18n/text';
import { panelTexts as texts } from './texts';

/** What the user has to know of this page before he fills it. */
export function Notices({ view }: { readonly view: PageView }): JSX.Element | null {
  const t = useText();
  return (
    <>
      {view.notice ? (
        <p className="sp-notice sp-notice--warn" role="status">
          {t(view.notice)}
        </p>
      ) : null}
      {view.unreadableFrames > 0 ? <p className="sp-notice">{t(texts.frames(view.unreadableFrames))}</p> : null}
    </>
  );
}
