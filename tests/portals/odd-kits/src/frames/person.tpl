<div class="page">
  <h3>主体负责人信息</h3>
  <div class="line" data-model="owner"><label class="txt" for="xm">姓名</label><input id="xm" /></div>
  <div class="line" data-model="ownerNumber"><label class="txt" for="zjhm">证件号码</label><input id="zjhm" /></div>
  <div class="line" data-model="mobile"><label class="txt" for="sjhm">手机号码</label><input id="sjhm" /></div>
</div>
