<p class="practice-banner">练习页面：不是任何接入服务商的系统，填写的内容不会提交到任何地方。</p>
<table class="top"><tr><td class="logo">ICP备案信息管理系统</td><td class="user">欢迎您：林晴川　<a href="#">退出</a></td></tr></table>
<div id="menu">
  <ul><li>备案信息管理</li><li>备案信息录入</li><li>接入信息管理</li><li>短信核验</li></ul>
</div>
<div id="TB_overlay"></div>
<div id="TB_window">
  <div id="TB_title"><div id="TB_ajaxWindowTitle">ICP备案信息录入</div><a href="#" id="TB_closeWindowButton">关闭</a></div>
  <iframe id="TB_iframeContent" name="TB_iframeContent" src="/icp/addIcp" frameborder="0"></iframe>
</div>
