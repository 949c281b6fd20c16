import './style.css';
import antStyle from 'antd4/dist/antd.min.css?raw';
import { createRoot } from 'react-dom/client';
import { exposeModel } from '../../practice/expose-model';
import { FormStore } from '../../practice/form-store';
import { hideMarks } from '../../practice/hide-marks';
import { switches } from '../../practice/switches';
import { App } from './app';
import { steps } from './steps';

const style = document.createElement('style');
style.textContent = switches.prefix ? antStyle.replaceAll('ant-', `${switches.prefix}-`) : antStyle;
document.head.prepend(style);

const store = new FormStore(steps);
exposeModel(store.values);
if (switches.hideMarks) hideMarks('root');
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<App store={store} />);
