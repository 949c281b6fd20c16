<div class="page">
  <h3>主办单位信息</h3>
  <div class="line" data-model="name"><span class="txt">主办单位名称</span><Input v-model="form.name" placeholder="请输入" clearable /></div>
  <div class="line" data-model="nature"><span class="txt">主办单位性质</span><Select v-model="form.nature" @on-change="form.paper = ''"><Option v-for="(words, code) in natures" :key="code" :value="words">{{ words }}</Option></Select></div>
  <div class="line" data-model="paper"><span class="txt">主办单位证件类型</span><Select v-model="form.paper"><Option v-for="(words, code) in papers" :key="code" :value="words">{{ words }}</Option></Select></div>
  <div class="line" data-model="number"><span class="txt">主办单位证件号码</span><Input v-model="form.number" :maxlength="18" show-word-limit /></div>
  <div class="line" data-model="region"><span class="txt">主办单位所在地区</span><Cascader v-model="form.region" :data="regions" :load-data="load" /></div>
  <div class="line" data-model="mailing"><span class="txt">通信地址</span><Input v-model="form.mailing" /></div>
  <div class="line" data-model="legal"><span class="txt">法定代表人</span><Input v-model="form.legal" /></div>
  <div class="line" data-model="licence"><span class="txt">营业执照</span><Upload action="/" accept="image/*" :format="['jpg','jpeg','png']" :before-upload="keep"><Button>选择文件</Button></Upload><span>{{ form.licence?.name }}</span></div>
  <h3>主体负责人</h3>
  <Row :gutter="16" class="line-row">
    <Col span="4">负责人姓名</Col><Col span="8" data-model="owner"><Input v-model="form.owner" /></Col>
    <Col span="4">证件类型</Col><Col span="8" data-model="ownerPaper"><Select v-model="form.ownerPaper"><Option v-for="(words, code) in personPapers" :key="code" :value="words">{{ words }}</Option></Select></Col>
  </Row>
  <Row :gutter="16" class="line-row">
    <Col span="4">证件号码</Col><Col span="8" data-model="ownerNumber"><Input v-model="form.ownerNumber" /></Col>
    <Col span="4">证件有效期</Col><Col span="8" data-model="period"><DatePicker v-model="form.period" type="daterange" placeholder="选择起止日期" :disabled="form.long" style="width: 220px" /></Col>
  </Row>
  <div class="line" data-model="long"><span class="txt"></span><Checkbox v-model="form.long" @on-change="form.long && (form.period = [])">长期有效</Checkbox></div>
  <div class="line" data-model="mobile"><span class="txt">手机号码</span><Input v-model="form.mobile" type="tel"><template #prepend>+86</template></Input></div>
  <div class="line" data-model="office"><span class="txt">办公电话</span><Input v-model="form.area" style="width: 90px" placeholder="区号" /> - <Input v-model="form.local" style="width: 180px" placeholder="号码" /></div>
  <div class="line" data-model="emergency"><span class="txt">应急联系电话</span><Input v-model="form.emergency" /></div>
  <div class="line" data-model="email">电子邮箱：<Input v-model="form.email" /></div>
  <h3>网站信息</h3>
  <div class="line" data-model="site"><span class="txt">网站名称</span><Input v-model="form.site" /></div>
  <div class="line" data-model="domain"><span class="txt">网站域名</span><Input v-model="form.domain" /></div>
  <div class="line" data-model="url"><span class="txt">首页网址</span><Input v-model="form.url"><template #prepend>https://</template></Input></div>
  <div class="line" data-model="opened"><span class="txt">开通日期</span><DatePicker v-model="form.opened" type="date" placeholder="选择日期" /></div>
  <div class="line" data-model="languages"><span class="txt">网站语言</span><CheckboxGroup v-model="form.languages"><Checkbox v-for="language in languages" :key="language" :label="language"></Checkbox></CheckboxGroup></div>
  <div class="line" data-model="interactive"><span class="txt">是否提供交互式服务</span><RadioGroup v-model="form.interactive"><Radio label="是"></Radio><Radio label="否"></Radio></RadioGroup></div>
  <div class="line" data-model="ip"><span class="txt">IP地址</span><Input v-model="form.ip" type="textarea" placeholder="多个IP地址请用英文分号隔开" /></div>
  <div class="line" data-model="remark"><span class="txt">网站备注</span><Input v-model="form.remark" type="textarea" :autosize="{ minRows: 2 }" /></div>
  <div class="line" data-model="agree"><span class="txt"></span><Checkbox v-model="form.agree" @on-change="agree">我已阅读并同意《备案承诺书》</Checkbox></div>
  <div class="buttons"><Button data-count="saves">保存</Button> <Button type="primary" data-count="submits">提交</Button></div>
</div>
