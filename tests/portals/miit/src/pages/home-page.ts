import Vue from 'vue2';

const notices = ['关于进一步做好互联网信息服务备案工作的通知', 'APP备案常见问题解答', '关于短信核验的说明'];

/** The first page: notices, and no form but the search of the header. */
export const HomePage = Vue.extend({
  data: () => ({ notices }),
  template: `
    <section class="home-page">
      <el-card header="通知公告">
        <ul><li v-for="notice in notices" :key="notice">{{ notice }}</li></ul>
      </el-card>
    </section>`,
});
