import { Button } from 'antd4';
import type { ReactElement } from 'react';
import { counts } from '../../practice/expose-model';

export function Face(): ReactElement {
  return <Button onClick={() => counts.faces++}>使用阿里云 APP 扫码核验</Button>;
}
