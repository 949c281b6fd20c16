import { Message } from 'element-ui';
import Vue from 'vue2';
import { counts, state } from '../page-state';
import { switches } from '../switches';
import { SliderCheck } from '../widgets/slider-check';

const kinds = ['网站', 'APP', '小程序', '快应用', '违法违规域名'];
const found = [
  {
    unit: '杭州晴川科技有限公司',
    nature: '企业',
    number: '浙ICP备2026000001号-1',
    name: '晴川学习小记',
    day: '2026-10-21',
  },
  {
    unit: '杭州晴川科技有限公司',
    nature: '企业',
    number: '浙ICP备2026000001号-2A',
    name: '晴川记账',
    day: '2026-10-28',
  },
];

/** ICP备案查询: kind, keyword, a slider check, and the list. Made-up rows whatever is asked. */
export const QueryPage = Vue.extend({
  components: { SliderCheck },
  data: () => ({ kinds, state, asking: false, rows: [] as typeof found }),
  methods: {
    search(): void {
      if (this.state.keyword.trim() === '') Message('请输入单位名称、备案号或域名');
      else {
        counts.submits += 1;
        this.asking = true;
      }
    },
    show(): void {
      this.asking = false;
      window.setTimeout(() => {
        this.rows = found;
      }, switches.slow);
    },
  },
  template: `
    <section class="query-page">
      <ul class="query-page__kinds">
        <li v-for="kind in kinds" :key="kind" :class="{ active: kind === state.kind }" @click="state.kind = kind">{{ kind }}</li>
      </ul>
      <div class="query-page__bar" data-model="keyword">
        <el-input v-model="state.keyword" placeholder="请输入单位名称/备案号/域名" clearable>
          <el-button slot="append" icon="el-icon-search" @click="search">搜索</el-button>
        </el-input>
      </div>
      <el-table :data="rows" border empty-text="请先查询">
        <el-table-column type="index" label="序号" width="60"></el-table-column>
        <el-table-column prop="unit" label="主办单位名称"></el-table-column>
        <el-table-column prop="nature" label="主办单位性质" width="120"></el-table-column>
        <el-table-column prop="number" label="网站备案/许可证号"></el-table-column>
        <el-table-column prop="name" label="网站名称"></el-table-column>
        <el-table-column prop="day" label="审核日期" width="120"></el-table-column>
      </el-table>
      <el-pagination background layout="total, sizes, prev, pager, next, jumper" :page-sizes="[10, 20, 40]"
        :total="rows.length"></el-pagination>
      <el-dialog title="请完成安全验证" :visible.sync="asking" width="340px" append-to-body>
        <slider-check @passed="show"></slider-check>
      </el-dialog>
    </section>`,
});
