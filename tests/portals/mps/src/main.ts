import 'ant-design-vue/dist/antd.css';
import 'dayjs/locale/zh-cn';
import './style.css';
import dayjs from 'dayjs';
import { createApp } from 'vue';
import App from './app.vue';
import { exposeModel } from './expose-model';
import { hideIds } from './hide-ids';
import { registerWidgets } from './register-widgets';
import { switches } from './switches';

dayjs.locale('zh-cn');
exposeModel();
if (switches.hideIds) hideIds();
const app = createApp(App);
registerWidgets(app);
app.mount('#app');
