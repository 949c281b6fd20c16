<style>.row { display: flex; gap: 12px; margin: 8px 0 } .row > span:first-child { flex: 0 0 170px; text-align: right }</style>
<form onsubmit="return false">
  <h3>主办单位信息</h3>
  <labelled-input label="主办单位名称" data-name="name"></labelled-input>
  <div class="row" data-model="nature"><span>主办单位性质</span><select><option value="">请选择</option><option>企业</option><option>事业单位</option><option>社会团体</option></select></div>
  <div class="row" data-model="paper"><span>主办单位证件类型</span><select><option value="">请选择</option><option>营业执照（个人或企业）</option><option>组织机构代码证</option></select></div>
  <labelled-input label="主办单位证件号码" data-name="number"></labelled-input>
  <labelled-input label="通信地址" data-name="mailing"></labelled-input>
  <h3>主体负责人信息</h3>
  <labelled-input label="姓名" data-name="owner"></labelled-input>
  <div class="row" data-model="ownerPaper"><span>证件类型</span><select><option value="">请选择</option><option>居民身份证</option><option>护照</option></select></div>
  <labelled-input label="证件号码" data-name="ownerNumber"></labelled-input>
  <labelled-input label="手机号码" type="tel" data-name="mobile"></labelled-input>
  <labelled-input label="电子邮箱" type="email" data-name="email"></labelled-input>
</form>
