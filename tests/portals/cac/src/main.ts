import 'element-plus/dist/index.css';
import './style.css';
import ElementPlus from 'element-plus';
import { createApp, nextTick } from 'vue';
import { hideIds } from '../../mps/src/hide-ids';
import App from './app.vue';
import { exposeModel } from './state/expose-model';
import { switches } from './switches';

exposeModel();
if (switches.hideIds) hideIds();
createApp(App).use(ElementPlus).mount('#app');
await nextTick();
window.__ready = true;
