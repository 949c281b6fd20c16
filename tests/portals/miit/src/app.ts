import Vue from 'vue2';
import { state } from './page-state';
import { HomePage } from './pages/home-page';
import { QueryPage } from './pages/query-page';
import { SmsPage } from './pages/sms-page';

const items = [
  { to: '#/Integrated/index', label: '首页' },
  { to: '#/Integrated/recordQuery', label: 'ICP备案查询' },
  { to: '#/Integrated/smsCheck', label: '短信核验' },
];
const pages: Record<string, unknown> = {
  '#/Integrated/recordQuery': QueryPage,
  '#/Integrated/smsCheck': SmsPage,
};

/** The portal's frame: header with a search box, navigation, and the page of the hash route. */
export const App = Vue.extend({
  data: () => ({ items, state, route: window.location.hash || '#/Integrated/index' }),
  computed: {
    page(): unknown {
      return pages[this.route] ?? HomePage;
    },
  },
  created() {
    window.addEventListener('hashchange', () => {
      this.route = window.location.hash;
    });
  },
  template: `
    <div id="app">
      <p class="practice-banner">练习页面：不是工业和信息化部的网站，填写的内容不会提交到任何地方。</p>
      <div>
        <header>
          <strong class="logo">ICP/IP地址/域名信息备案管理系统</strong>
          <nav><a v-for="item in items" :key="item.to" :href="item.to" :class="{ active: route === item.to }">{{ item.label }}</a></nav>
          <div class="search" v-if="route !== '#/Integrated/recordQuery'" data-model="keyword">
            <input v-model="state.keyword" type="text" placeholder="请输入单位名称/备案号/域名" />
            <a class="search__go" href="#/Integrated/recordQuery">查询</a>
          </div>
        </header>
        <component :is="page"></component>
        <footer>主办单位：练习 · 网站标识码 bm00000000</footer>
      </div>
    </div>`,
});
