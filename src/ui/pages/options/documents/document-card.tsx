import { FileOutlined } from '@ant-design/icons';
import { Modal } from 'antd';
import { type JSX, type ReactNode, useState } from 'react';
import type { CatalogueKey } from '../../../../core/catalogue/fields';
import type { DocumentInfo } from '../../../../vault/vault';
import { useText } from '../../../i18n/text';
import { FieldStateMark } from '../../../kit/field-state-mark';
import { sayVaultError } from '../../../vault/say-vault-error';
import { fileSize } from './file-size';
import { documentTexts as texts } from './texts';
import { useDocumentUrl } from './use-document-url';
import { useImageRemarks } from './use-image-remarks';

interface DocumentCardProps {
  readonly info: DocumentInfo;
  /** When the document behind the picture expires. */
  readonly expiry?: string | null;
  /** What it is meant for: then its picture is looked at for what often brings it back. */
  readonly fieldKey?: CatalogueKey;
  readonly children?: ReactNode;
}

/** One stored document: small, blurred until it is pointed at, with what must be known of it. */
export function DocumentCard({ info, expiry, fieldKey, children }: DocumentCardProps): JSX.Element {
  const t = useText();
  const { url, file, error } = useDocumentUrl(info.id);
  const remarks = useImageRemarks(file, fieldKey);
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
        {remarks.map((remark) => (
          <span key={remark.zh} className="bp-doc__remark">
            <FieldStateMark state="look" /> {t(remark)}
          </span>
        ))}
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
