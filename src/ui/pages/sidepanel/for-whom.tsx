import { type JSX, useRef, useState } from 'react';
import type { PageView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import type { WhomChoice } from './choices-for-whom';
import { ChooseWhom } from './choose-whom';
import { panelTexts as texts } from './texts';

interface ForWhomProps {
  readonly profile: PageView['profile'];
  /** While a page is being filled nobody else can be chosen, but the name stays in sight. */
  readonly disabled: boolean;
  readonly onSelect: (choice: WhomChoice) => void;
}

/** Who the page is filled for; one click opens the others. */
export function ForWhom({ profile, disabled, onSelect }: ForWhomProps): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const service = profile?.websiteName ?? profile?.appName ?? null;
  return (
    <div className="sp-whom">
      <button
        ref={opener}
        type="button"
        className="sp-whom__button"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        <span className="sp-whom__label">{t(texts.whoFor)}</span>
        <span className="sp-whom__name">
          {profile ? profile.subjectName || t(texts.unnamed) : t(texts.nobody)}
          {service ? <span className="sp-whom__service">{service}</span> : null}
        </span>
        <span className="sp-whom__change">{t(texts.change)}</span>
      </button>
      {open ? (
        <ChooseWhom
          current={profile}
          onClose={close}
          onSelect={(choice) => {
            close();
            onSelect(choice);
          }}
        />
      ) : null}
    </div>
  );
}
