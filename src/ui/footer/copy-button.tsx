import { type JSX, useState } from 'react';
import { type Text, useText } from '../i18n/text';
import { footerCheckTexts as texts } from './texts';

interface CopyButtonProps {
  readonly label: Text;
  readonly text: string;
  readonly className?: string;
}

/** Copies a text with one click, and says whether it did. */
export function CopyButton({ label, text, className = 'bf-button' }: CopyButtonProps): JSX.Element {
  const t = useText();
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setFailed(false);
      setCopied(text);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span className="bf-copy">
      <button type="button" className={className} disabled={text === ''} onClick={() => void copy()}>
        {t(label)}
      </button>
      <span role="status" className={failed ? 'bf-failed' : 'bf-done'}>
        {failed ? t(texts.notCopied) : copied === text && text !== '' ? t(texts.copied) : ''}
      </span>
    </span>
  );
}
