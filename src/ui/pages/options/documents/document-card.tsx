import { FileOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { type JSX, type ReactNode, useState } from 'react';
import type { DocumentInfo } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { sayVaultError } from '../../../vault/say-vault-error';
import { fileSize } from './file-size';
import { documentTexts as texts } from './texts';
import { useDocumentUrl } from './use-document-url';

interface DocumentCardProps {
  readonly info: DocumentInfo;
  /** When the document behind the picture expires. */
  readonly expiry?: string | null;
  readonly children?: ReactNode;
}

/** One stored document: small, blurred until it is pointed at, with what must be known of it. */
export function DocumentCard({ info, expiry, children }: DocumentCardProps): JSX.Element {
  const t = useText();
  const { url, error } = useDocumentUrl(info.id);
  const pixels = info.width > 0 ? ` · ${info.width} × ${info.height}` : '';
  return (
    <div className="bp-doc">
      {info.width > 0 && url ? (
        <Thumbnail url={url} name={info.name} />
      ) : (
        <FileOutlined aria-hidden="true" className="bp-doc__file" />
      )}
      <div className="bp-doc__words">
        <span className="bp-doc__name">{info.name}</span>
        <span className="bp-soft">
          {fileSize(info.bytes)}
          {pixels}
        </span>
        {expiry ? <span className="bp-soft">{expiry}</span> : null}
        {error ? <span className="bp-problem">{t(sayVaultError(error))}</span> : null}
        <div className="bp-inline">{children}</div>
      </div>
    </div>
  );
}

function Thumbnail({ url, name }: { readonly url: string; readonly name: string }): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="bp-doc__thumb"
        aria-label={t(texts.view(name))}
        title={t(texts.blurred)}
        onClick={() => setOpen(true)}
      >
        <img src={url} alt="" />
      </button>
      <Modal open={open} title={name} footer={null} width="min(900px, 96vw)" onCancel={() => setOpen(false)}>
        <img src={url} alt={name} className="bp-doc__large" />
      </Modal>
    </>
  );
}
