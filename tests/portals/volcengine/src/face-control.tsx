import { Button } from '@arco-design/web-react';
import type { ReactElement } from 'react';
import { counts } from '../../practice/expose-model';

export function Face(): ReactElement {
  return <Button onClick={() => counts.faces++}>手机扫码核验</Button>;
}
