import './style.css';
import { createRoot } from 'react-dom/client';
import { ConfigProvider, type ConfigProviderProps } from 'tea-component';
import teaStyle from 'tea-component/lib/tea.css?raw';
import { asComponent } from '../../practice/as-component';
import { exposeModel } from '../../practice/expose-model';
import type { Form } from '../../practice/form-spec';
import { FormStore } from '../../practice/form-store';
import { hideMarks } from '../../practice/hide-marks';
import { switches } from '../../practice/switches';
import { App } from './app';
import type { Feature } from './app-features';
import { featureFields, packageFields, steps } from './steps';

/** The real console replaces the library's prefix `tea` by this one. */
const prefix = switches.prefix ?? 'app-beian';

const style = document.createElement('style');
style.textContent = teaStyle.replaceAll('tea-', `${prefix}-`);
document.head.prepend(style);

const windows = { title: '', blocks: [{ title: '', fields: [...featureFields, ...packageFields] }] };
const store = new FormStore([...steps, windows], switches.app ? { serviceKind: 'APP' } : {});
const features: Feature[] = [];
exposeModel(() => ({ ...store.values(), features }) as unknown as Form);
if (switches.hideMarks)
  hideMarks('container', ['org-name', 'org-certificate-number', 'legalPerson', 'legalPersonCerNumber', 'domain']);
const container = document.getElementById('container');
if (!container) throw new Error('the page has no container');
const Provider = asComponent<ConfigProviderProps>(ConfigProvider);
createRoot(container).render(
  <Provider classPrefix={prefix}>
    <App store={store} features={features} />
  </Provider>,
);
