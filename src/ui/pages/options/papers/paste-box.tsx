import { Input } from 'antd';
import { type JSX, useId, useState } from 'react';
import { type Text, useText } from '../../../i18n/text';
import { papersTexts as texts } from './texts';

interface PasteBoxProps {
  /** Whose text it is, for those who hear the page. */
  readonly title: Text;
  /** Takes what can be read of the text, and says what that was or why nothing was taken. */
  readonly onText: (text: string) => Text;
}

/** A place for a text that was copied elsewhere. What is read of it goes into the fields below; the text itself nowhere. */
export function PasteBox({ title, onText }: PasteBoxProps): JSX.Element {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Text | null>(null);
  const change = (pasted: string): void => {
    setText(pasted);
    setSaid(pasted.trim() === '' ? null : onText(pasted));
  };
  return (
    <div className="bp-field">
      <div className="bp-field__head">
        <label htmlFor={id}>{t(texts.about(texts.paste, title))}</label>
      </div>
      <Input.TextArea
        id={id}
        value={text}
        autoComplete="off"
        spellCheck={false}
        autoSize={{ minRows: 2, maxRows: 6 }}
        aria-describedby={`${id}-said`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-said`} className="bp-paper__said" role="status">
        {said ? t(said) : ''}
      </p>
    </div>
  );
}
