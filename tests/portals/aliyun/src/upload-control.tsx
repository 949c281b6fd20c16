import { Upload, type UploadFile } from 'antd4';
import { type ReactElement, useState } from 'react';
import { type ControlProps, filesOf } from '../../practice/form-spec';
import { complaintOf, limitOf, sendFile } from '../../practice/take-file';
import { loose } from './loose';

export function Picture({ field, form, set }: ControlProps): ReactElement {
  const [word, setWord] = useState('');
  const files = filesOf(form, field.name);
  const take = (file: File): string | boolean => {
    const complaint = complaintOf(field, file);
    setWord(complaint ?? '');
    return complaint === null ? true : Upload.LIST_IGNORE;
  };
  const send = async ({ file, onSuccess }: { file: File; onSuccess: (body: object) => void }): Promise<void> => {
    const sent = await sendFile(file);
    onSuccess({});
    set(field.name, [sent]);
  };
  const [listed, setListed] = useState<UploadFile[]>(() =>
    files.map(({ name }) => ({ uid: name, name, status: 'done' as const })),
  );
  return (
    <>
      <Upload
        listType="picture-card"
        accept=".jpg,.jpeg,.png"
        maxCount={1}
        fileList={listed}
        beforeUpload={loose(take)}
        customRequest={loose(send)}
        onChange={({ fileList }) => {
          setListed(fileList);
          if (fileList.length === 0) set(field.name, null);
        }}
      >
        上传图片
      </Upload>
      <div className="field-hint">jpg、png，不超过 {limitOf(field)}</div>
      {word !== '' && <div className="field-error">{word}</div>}
    </>
  );
}
