import { Message } from 'element-ui';
import Vue from 'vue2';
import { counts, state } from '../page-state';
import { switches } from '../switches';
import { SliderCheck } from '../widgets/slider-check';

/** 短信核验: the code that came by SMS, the filed mobile number and the last six characters of the ID number. */
export const SmsPage = Vue.extend({
  components: { SliderCheck },
  data: () => ({ tab: switches.tab, state }),
  methods: {
    touchCaptcha(): void {
      counts.captchas += 1;
    },
    submit(): void {
      counts.submits += 1;
      const { code, mobile, idLast6 } = this.state.check;
      const complete = /^\d{6}$/.test(code) && /^1\d{10}$/.test(mobile) && /^\d{5}[\dX]$/.test(idLast6);
      Message(complete ? '练习完成，没有提交到任何地方' : '请填写完整、正确的短信验证码、手机号和证件号码后6位');
    },
    resend(): void {
      counts.submits += 1;
      Message('练习页面不会发送短信');
    },
  },
  template: `
    <section class="sms-page">
      <h2>短信核验</h2>
      <p class="sms-page__hint">请在收到短信后 24 小时内完成核验，连续输错 5 次后再次输错将退回备案订单。</p>
      <el-tabs v-model="tab" type="card">
        <el-tab-pane label="短信核验" name="check">
          <el-form :model="state.check" label-width="150px" @submit.native.prevent>
            <el-form-item label="短信验证码：" prop="code" data-model="code" required>
              <el-input v-model="state.check.code" placeholder="请输入短信验证码" :maxlength="6" clearable
                @input="touchCaptcha"></el-input>
            </el-form-item>
            <el-form-item label="手机号码：" prop="mobile" data-model="mobile" required>
              <el-input v-model="state.check.mobile" placeholder="请输入手机号" :maxlength="11" clearable></el-input>
            </el-form-item>
            <el-form-item label="证件号码后6位：" prop="idLast6" data-model="idLast6" required>
              <el-input v-model="state.check.idLast6" placeholder="请输入证件号码后6位" :maxlength="6"></el-input>
            </el-form-item>
            <el-form-item label="图形验证码：" prop="captcha" data-model="captcha" required>
              <el-input v-model="state.check.captcha" placeholder="请输入图形验证码" :maxlength="4"
                @input="touchCaptcha">
                <template slot="append"><span class="captcha-picture" role="img" aria-label="验证码图片">7k2f</span></template>
              </el-input>
            </el-form-item>
            <el-form-item label="滑块验证：" data-model="slider"><slider-check></slider-check></el-form-item>
            <el-form-item><el-button type="primary" @click="submit">提交</el-button></el-form-item>
          </el-form>
        </el-tab-pane>
        <el-tab-pane label="短信重发" name="resend">
          <el-form :model="state.resend" label-width="150px" @submit.native.prevent>
            <el-form-item label="手机号码：" prop="resendMobile" data-model="resendMobile" required>
              <el-input v-model="state.resend.mobile" placeholder="请输入手机号" :maxlength="11"></el-input>
            </el-form-item>
            <el-form-item label="证件号码后六位：" prop="resendIdLast6" data-model="resendIdLast6" required>
              <el-input v-model="state.resend.idLast6" placeholder="请输入证件号码后六位" :maxlength="6"></el-input>
            </el-form-item>
            <el-form-item label="图形验证码：" prop="resendCaptcha" data-model="resendCaptcha" required>
              <el-input v-model="state.resend.captcha" placeholder="请输入图形验证码" :maxlength="4"
                @input="touchCaptcha"></el-input>
            </el-form-item>
            <el-form-item><el-button type="primary" @click="resend">重新发送</el-button></el-form-item>
          </el-form>
        </el-tab-pane>
      </el-tabs>
    </section>`,
});
