<div class="page">
  <h3>主办单位信息</h3>
  <div class="line" data-model="name"><label class="txt" for="dwmc">主办单位名称</label><input id="dwmc" /></div>
  <div class="line" data-model="number"><label class="txt" for="dwzjhm">主办单位证件号码</label><input id="dwzjhm" /></div>
  <div class="line" data-model="mailing"><label class="txt" for="txdz">通信地址</label><input id="txdz" size="60" /></div>
  <h3>主体负责人信息</h3>
  <iframe title="主体负责人信息" src="https://inner.elsewhere.example/inner" width="100%" height="260"></iframe>
</div>
