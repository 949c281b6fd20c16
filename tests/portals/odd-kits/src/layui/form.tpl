<div class="page">
  <form class="layui-form" lay-filter="filing" action="">
    <fieldset class="layui-elem-field layui-field-title"><legend>主办单位信息</legend></fieldset>
    <div class="layui-form-item">
      <div class="layui-inline" data-model="dwmc"><label class="layui-form-label">单位名称</label><div class="layui-input-inline"><input type="text" name="dwmc" lay-verify="required" placeholder="请输入单位全称" autocomplete="off" class="layui-input"></div></div>
      <div class="layui-inline" data-model="dwxz"><label class="layui-form-label">单位性质</label><div class="layui-input-inline"><select name="dwxz" lay-filter="dwxz" lay-verify="required"></select></div></div>
    </div>
    <div class="layui-form-item">
      <div class="layui-inline" data-model="dwzjlx"><label class="layui-form-label">证件类型</label><div class="layui-input-inline"><select name="dwzjlx" lay-search></select></div></div>
      <div class="layui-inline" data-model="dwzjhm"><label class="layui-form-label">证件号码</label><div class="layui-input-inline"><input type="text" name="dwzjhm" class="layui-input"></div></div>
    </div>
    <div class="layui-form-item" data-model="szdq">
      <label class="layui-form-label">所在地区</label>
      <div class="layui-input-inline"><select name="sheng" lay-filter="sheng"></select></div>
      <div class="layui-input-inline"><select name="shi" lay-filter="shi"></select></div>
      <div class="layui-input-inline"><select name="xian" lay-filter="xian"></select></div>
    </div>
    <div class="layui-form-item layui-form-text" data-model="txdz">
      <label class="layui-form-label">通信地址</label>
      <div class="layui-input-block"><textarea name="txdz" placeholder="请精确到门牌号" class="layui-textarea"></textarea></div>
    </div>
    <div class="layui-form-item" data-model="zjsmj">
      <label class="layui-form-label">营业执照</label>
      <div class="layui-input-block"><button type="button" class="layui-btn layui-btn-primary" id="zjsmj"><i class="layui-icon layui-icon-upload"></i> 上传图片</button><span class="layui-word-aux" id="zjsmjName"></span></div>
    </div>
    <fieldset class="layui-elem-field layui-field-title"><legend>主体负责人信息</legend></fieldset>
    <div class="layui-form-item">
      <div class="layui-inline" data-model="xm"><label class="layui-form-label">姓名</label><div class="layui-input-inline"><input type="text" name="xm" class="layui-input"></div></div>
      <div class="layui-inline" data-model="zjlx"><label class="layui-form-label">证件类型</label><div class="layui-input-inline"><select name="zjlx"></select></div></div>
    </div>
    <div class="layui-form-item">
      <div class="layui-inline" data-model="zjhm"><label class="layui-form-label">证件号码</label><div class="layui-input-inline"><input type="text" name="zjhm" class="layui-input"></div></div>
      <div class="layui-inline" data-model="zjyxq"><label class="layui-form-label">证件有效期</label><div class="layui-input-inline"><input type="text" name="zjyxq" placeholder=" - " class="layui-input" id="zjyxq"></div></div>
      <div class="layui-inline" data-model="cq"><input type="checkbox" name="cq" title="长期有效" lay-skin="primary" lay-filter="cq"></div>
    </div>
    <div class="layui-form-item">
      <div class="layui-inline" data-model="sjhm"><label class="layui-form-label">手机号码</label><div class="layui-input-inline"><input type="tel" name="sjhm" lay-verify="phone" class="layui-input"></div></div>
      <div class="layui-inline" data-model="dzyx"><label class="layui-form-label">电子邮箱</label><div class="layui-input-inline"><input type="text" name="dzyx" lay-verify="email" class="layui-input"></div></div>
    </div>
    <fieldset class="layui-elem-field layui-field-title"><legend>网站信息</legend></fieldset>
    <div class="layui-form-item">
      <div class="layui-inline" data-model="wzmc"><label class="layui-form-label">网站名称</label><div class="layui-input-inline"><input type="text" name="wzmc" class="layui-input"></div></div>
      <div class="layui-inline" data-model="ym"><label class="layui-form-label">域名</label><div class="layui-input-inline"><input type="text" name="ym" class="layui-input"></div></div>
      <div class="layui-inline" data-model="ktrq"><label class="layui-form-label">开通日期</label><div class="layui-input-inline"><input type="text" name="ktrq" placeholder="yyyy-MM-dd" class="layui-input" id="ktrq"></div></div>
    </div>
    <div class="layui-form-item" data-model="yylb">
      <label class="layui-form-label">网站语言</label>
      <div class="layui-input-block">
        <input type="checkbox" name="yylb[0]" title="中文简体" lay-skin="primary"><input type="checkbox" name="yylb[1]" title="中文繁体" lay-skin="primary"><input type="checkbox" name="yylb[2]" title="英语" lay-skin="primary"><input type="checkbox" name="yylb[3]" title="日语" lay-skin="primary">
      </div>
    </div>
    <div class="layui-form-item" data-model="jhs">
      <label class="layui-form-label">是否提供交互式服务</label>
      <div class="layui-input-block"><input type="radio" name="jhs" value="1" title="是"><input type="radio" name="jhs" value="0" title="否"></div>
    </div>
    <div class="layui-form-item layui-form-text" data-model="bz">
      <label class="layui-form-label">备注</label>
      <div class="layui-input-block"><textarea name="bz" class="layui-textarea"></textarea></div>
    </div>
    <div class="layui-form-item">
      <div class="layui-input-block" data-model="ty"><input type="checkbox" name="ty" title="我已阅读并同意《备案承诺书》" lay-skin="primary" lay-filter="ty"></div>
    </div>
    <div class="layui-form-item"><div class="layui-input-block"><button type="submit" class="layui-btn" lay-submit lay-filter="tj">提交</button></div></div>
  </form>
</div>
