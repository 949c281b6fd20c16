<div class="nav">网站列表 &gt; 新增网站</div>
<iframe id="websideIframe" name="websideIframe" src="/icp/addWebside" frameborder="0"></iframe>
