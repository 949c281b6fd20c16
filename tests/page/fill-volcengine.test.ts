import { describePortal, type PortalSuite } from '../harness/portal-suite';
import { providerValues } from '../harness/provider-values';
import { volcengineModelFields as fields } from '../portals/volcengine/model-fields';

const origin = 'https://console.volcengine.com/beian/create';
const same = { ...providerValues, 'siteOwner.sameAsSubjectOwner': true };

const steps: PortalSuite['steps'] = [
  { step: '主办者信息', url: `${origin}/organiser?step=1`, fields: fields.organiser, values: providerValues },
  { step: '备案信息', url: `${origin}/service?step=2`, fields: fields.service, values: providerValues },
  { step: '备案信息 with one person', url: `${origin}/service?step=2`, fields: fields.service, values: same },
];

const suite: PortalSuite = {
  steps,
  controlled: { url: `${origin}/organiser?step=1`, field: 'name' },
  upload: { url: `${origin}/organiser?step=1`, field: 'licence', bytes: 5120 * 1024 + 1 },
};

describePortal('Volcengine’s filing console', 'chromium', suite);

// One step in the other browser: it has the library's most unlike controls.
describePortal('Volcengine’s filing console', 'firefox', { ...suite, steps: [steps[1] ?? steps[0]], variants: [''] });
