<style>p { display: flex; gap: 12px; margin: 8px 0 } p > b { flex: 0 0 170px; font-weight: normal; text-align: right }</style>
<fieldset>
  <legend>网站信息</legend>
  <p data-model="site"><b>网站名称</b><input /></p>
  <p data-model="domain"><b>域名</b><input /></p>
  <p data-model="opened"><b>开通日期</b><input type="date" /></p>
  <p data-model="languages"><b>网站语言</b><span><label><input type="checkbox" name="l" />中文简体</label> <label><input type="checkbox" name="l" />英语</label> <label><input type="checkbox" name="l" />日语</label></span></p>
  <p data-model="interactive"><b>是否提供交互式服务</b><span><label><input type="radio" name="i" />是</label> <label><input type="radio" name="i" />否</label></span></p>
  <p data-model="remark"><b>备注</b><textarea rows="2"></textarea></p>
</fieldset>
<p data-model="agree"><label><input type="checkbox" data-count="consents" />我已阅读并同意《备案承诺书》</label></p>
<button type="button" data-count="submits">提交</button>
