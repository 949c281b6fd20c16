import { expect, it } from 'vitest';
import { fillInPage } from '../harness/engine-in-page';
import { describePortal, type PortalSuite } from '../harness/portal-suite';
import { appValues, providerValues } from '../harness/provider-values';
import { stateOf } from '../harness/visit-portal';
import { aliyunModelFields as fields } from '../portals/aliyun/model-fields';

const at = (page: string, step: number): string =>
  `https://beian.aliyun.com/pcContainer/formpage?page=${page}&pageAction=init&orderType=100&step=${step}`;
const server = { ...providerValues, 'cloud.resource': '云服务器CVM/ECS' };

const steps: PortalSuite['steps'] = [
  { step: '验证备案类型', url: at('selfBa', 1), fields: fields.verification, values: providerValues },
  { step: '验证备案类型 for an APP', url: at('selfBa', 1), fields: fields.verification, values: appValues },
  { step: '产品验证 by 备案服务号', url: at('productVerify', 2), fields: fields.product, values: providerValues },
  { step: '主体与网站信息', url: at('baseInfo', 3), fields: fields.information, values: providerValues },
  { step: '上传资料', url: at('material', 4), fields: fields.material, values: providerValues },
];

const suite: PortalSuite = {
  steps,
  controlled: { url: at('selfBa', 1), field: 'comName' },
  upload: { url: at('material', 4), field: 'licence', bytes: 2048 * 1024 + 1 },
};

describePortal('Alibaba Cloud’s filing system', 'chromium', suite, (open) => {
  it('chooses the kind of product, and leaves the choice of the server to the user', async () => {
    const page = await open(at('productVerify', 2));
    await fillInPage(page, server);
    expect((await stateOf(page)).model).toMatchObject({ productType: '云服务器 ECS', instance: null, authCode: '' });
  });
});

// One step in the other browser: it has the library's most unlike controls.
describePortal('Alibaba Cloud’s filing system', 'firefox', { ...suite, steps: [steps[3] ?? steps[0]], variants: [''] });
