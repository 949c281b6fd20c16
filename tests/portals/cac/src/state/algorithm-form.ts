import type { UploadUserFile } from 'element-plus';
import { reactive } from 'vue';

/** 算法信息: basic attributes, detailed attributes, product and functions. */
export const algorithmForm = reactive({
  sflx: '',
  sfmc: '',
  js: '',
  sxsj: '',
  yyly: [] as string[],
  sycj: '',
  zpgbg: [] as UploadUserFile[],
  ngsnr: [] as UploadUserFile[],
  srmt: [] as string[],
  scmt: [] as string[],
  swtz: '',
  sfxx: '',
  sjly: '',
  sfmx: '',
  sfcl: '',
  jgbs: '',
  fxff: '',
  cpmc: '',
  fwxs: [] as string[],
  fwdz: '',
  icp: '',
  fwdx: '',
  gnmc: '',
  gnlj: ['', ''],
  gnms: '',
  jsfwfs: '',
});
