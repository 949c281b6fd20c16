import 'element-ui/lib/theme-chalk/index.css';
import './style.css';
import ElementUI from 'element-ui';
import Vue from 'vue2';
import { hideIds } from '../../mps/src/hide-ids';
import { App } from './app';
import { exposeModel } from './page-state';
import { switches } from './switches';

Vue.config.productionTip = false;
Vue.use(ElementUI);
exposeModel();
if (switches.hideIds) hideIds();
new Vue({ render: (create) => create(App) }).$mount('#app');
window.__ready = true;
