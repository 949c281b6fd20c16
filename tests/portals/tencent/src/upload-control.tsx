import { type ReactElement, useState } from 'react';
import { Button, Upload } from 'tea-component';
import { type ControlProps, filesOf } from '../../practice/form-spec';
import { complaintOf, limitOf, sendFile } from '../../practice/take-file';

export function Uploads({ field, form, set, suggest }: ControlProps): ReactElement {
  const [word, setWord] = useState('');
  const files = filesOf(form, field.name);
  const take = (file: File): boolean => {
    const complaint = complaintOf(field, file);
    setWord(complaint ?? '上传中…');
    if (complaint === null)
      void sendFile(file).then((sent) => {
        set(field.name, field.kind === 'uploads' ? [...files, sent] : [sent]);
        setWord('');
        suggest(field.reads ?? {});
      });
    return false;
  };
  return (
    <>
      <Upload accept={['image/jpeg', 'image/png']} multiple={field.kind === 'uploads'} beforeUpload={take}>
        <Button htmlType="button">点击上传</Button>
      </Upload>
      <span className="beside">
        {files.map((file) => (
          <span key={file.name} className="uploaded">
            {file.name}
            <Button
              type="link"
              htmlType="button"
              onClick={() =>
                set(
                  field.name,
                  files.filter((one) => one !== file),
                )
              }
            >
              删除
            </Button>
          </span>
        ))}
        <span className="word">{word}</span>
        <span className="hint">不超过 {limitOf(field)}</span>
      </span>
    </>
  );
}
