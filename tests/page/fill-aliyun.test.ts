import { describePortal, type PortalSuite } from '../harness/portal-suite';
import { appValues, providerValues } from '../harness/provider-values';
import { aliyunModelFields as fields } from '../portals/aliyun/model-fields';

const at = (page: string, step: number): string =>
  `https://beian.aliyun.com/pcContainer/formpage?page=${page}&pageAction=init&orderType=100&step=${step}`;
const server = { ...providerValues, 'cloud.resource': '云服务器CVM/ECS' };

const suite: PortalSuite = {
  steps: [
    { step: '验证备案类型', url: at('selfBa', 1), fields: fields.verification, values: providerValues },
    { step: '验证备案类型 for an APP', url: at('selfBa', 1), fields: fields.verification, values: appValues },
    { step: '产品验证 by 备案服务号', url: at('productVerify', 2), fields: fields.product, values: providerValues },
    { step: '产品验证 by server', url: at('productVerify', 2), fields: fields.product, values: server },
    { step: '主体与网站信息', url: at('baseInfo', 3), fields: fields.information, values: providerValues },
    { step: '上传资料', url: at('material', 4), fields: fields.material, values: providerValues },
  ],
  controlled: 'comName',
  upload: { url: at('material', 4), field: 'licence', bytes: 2048 * 1024 + 1 },
};

describePortal('Alibaba Cloud’s filing system', 'chromium', suite);
