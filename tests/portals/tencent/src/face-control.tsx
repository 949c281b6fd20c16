import type { ReactElement } from 'react';
import { Button } from 'tea-component';
import { counts } from '../../practice/expose-model';

export function Face(): ReactElement {
  return (
    <Button htmlType="button" onClick={() => counts.faces++}>
      点击上传，用手机微信扫码核身
    </Button>
  );
}
