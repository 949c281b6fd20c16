import { Upload } from '@arco-design/web-react';
import type { UploadItem } from '@arco-design/web-react/es/Upload';
import { type ReactElement, useState } from 'react';
import { type ControlProps, filesOf } from '../../practice/form-spec';
import { complaintOf, limitOf, sendFile } from '../../practice/take-file';

export function Picture({ field, form, set }: ControlProps): ReactElement {
  const [word, setWord] = useState('');
  const [listed, setListed] = useState<UploadItem[]>(() =>
    filesOf(form, field.name).map(({ name }) => ({ uid: name, name, status: 'done' })),
  );
  const take = (file: File): boolean => {
    const complaint = complaintOf(field, file);
    setWord(complaint ?? '');
    return complaint === null;
  };
  const send = ({ file, onSuccess }: { file: File; onSuccess: (body?: object) => void }): void => {
    void sendFile(file).then((sent) => {
      onSuccess({});
      set(field.name, [sent]);
    });
  };
  const change = (files: UploadItem[]): void => {
    setListed(files);
    if (files.length === 0) set(field.name, null);
  };
  return (
    <>
      <Upload
        accept=".jpg,.jpeg,.png"
        limit={1}
        fileList={listed}
        beforeUpload={take}
        customRequest={send}
        onChange={change}
      />
      <div className="field-hint">
        jpg、png，不超过 {limitOf(field)} <span className="field-error">{word}</span>
      </div>
    </>
  );
}
