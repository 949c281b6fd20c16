import type { JSX } from 'react';
import type { PageView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { panelTexts as texts } from './texts';

interface NoticesProps {
  readonly view: PageView;
  readonly onOpenAddress: (address: string) => void;
}

/** What the user has to know of this page before he fills it. */
export function Notices({ view, onOpenAddress }: NoticesProps): JSX.Element | null {
  const t = useText();
  return (
    <>
      {view.notice ? (
        <p className="sp-notice sp-notice--warn" role="status">
          {t(view.notice)}
        </p>
      ) : null}
      {view.unreadableFrames > 0 ? <Frames view={view} onOpenAddress={onOpenAddress} /> : null}
    </>
  );
}

/** The parts of the page that belong to other sites, and the way to each. */
function Frames({ view, onOpenAddress }: NoticesProps): JSX.Element {
  const t = useText();
  return (
    <div className="sp-notice">
      <p>{t(texts.frames(view.unreadableFrames))}</p>
      {(view.frameAddresses ?? []).map((address) => (
        <button key={address} type="button" className="sp-link" title={address} onClick={() => onOpenAddress(address)}>
          {t(texts.openFrame(new URL(address).host))}
        </button>
      ))}
    </div>
  );
}
