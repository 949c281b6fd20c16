import { DeleteOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { JSX } from 'react';
import { defineTexts, useText } from '../../../i18n/text';

const texts = defineTexts({
  remove: { zh: '删除', en: 'Remove' },
  keep: { zh: '保留', en: 'Keep' },
});

interface RemoveButtonProps {
  readonly label: string;
  /** The question, and what it would do. */
  readonly title: string;
  readonly body: string;
  readonly onRemove: () => void | Promise<void>;
}

/** A button that removes something after asking. */
export function RemoveButton({ label, title, body, onRemove }: RemoveButtonProps): JSX.Element {
  const t = useText();
  const { modal } = App.useApp();
  const ask = (): void => {
    modal.confirm({
      title,
      content: body,
      okText: t(texts.remove),
      okButtonProps: { danger: true },
      cancelText: t(texts.keep),
      autoFocusButton: 'cancel',
      onOk: onRemove,
    });
  };
  return (
    <Button type="text" danger size="small" icon={<DeleteOutlined aria-hidden="true" />} onClick={ask}>
      {label}
    </Button>
  );
}
