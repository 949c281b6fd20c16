import type { UploadUserFile } from 'element-plus';
import { reactive } from 'vue';

/** 主体信息: the unit, its papers, its legal representative, the algorithm's responsible person and the contact. */
export const subjectForm = reactive({
  qymc: '',
  tyshxydm: '',
  dwxz: '',
  qylx: '',
  zczb: undefined as number | undefined,
  clrq: '',
  yyzz: [] as UploadUserFile[],
  frxm: '',
  frsfzhm: '',
  frdh: '',
  fryx: '',
  frsfzzm: [] as UploadUserFile[],
  frsfzfm: [] as UploadUserFile[],
  zrrxm: '',
  zrrzw: '',
  zrrzjlx: '',
  zrrzjhm: '',
  zrrdh: '',
  zrryx: '',
  zrrgzzm: [] as UploadUserFile[],
  lxrxm: '',
  lxrdh: '',
  lxryx: '',
  bgdz: '',
  yzbm: '',
  cns: [] as UploadUserFile[],
  ztzr: [] as UploadUserFile[],
  agreed: false,
});
