import { Button } from 'antd';
import { type DragEvent, type JSX, type ReactNode, useId, useRef, useState } from 'react';

interface FilePickProps {
  readonly label: string;
  /** What the browser's file dialog offers, as in `accept`. */
  readonly accept?: string;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** What stands beside the button; the whole takes dropped files. */
  readonly children?: ReactNode;
  readonly onPick: (file: File) => void;
}

/** A button that opens the file dialog, inside an area that takes a dropped file. */
export function FilePick({ label, accept, busy, disabled, children, onPick }: FilePickProps): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onPick(file);
  };
  return (
    <fieldset
      aria-label={label}
      className={over ? 'bp-file-pick bp-file-pick--over' : 'bp-file-pick'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
      {/* A picture is taken in within a few frames: a spinner would only push the words aside and go. */}
      <Button
        loading={busy ? { delay: 300 } : false}
        disabled={disabled}
        onClick={() => input.current?.click()}
        aria-controls={id}
      >
        {label}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after a failure.
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
    </fieldset>
  );
}
