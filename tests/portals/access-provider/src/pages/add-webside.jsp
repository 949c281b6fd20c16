<form name="websideForm" method="post" onsubmit="return false">
  <table class="tb" width="100%" border="1" cellspacing="0">
    <tr>
      <td class="sec" rowspan="5">网站信息</td>
      <td class="lab"><font color="red">*</font>服务类型：</td>
      <td data-model="serverType"><select id="serverType" name="serverType"></select></td>
      <td class="lab"><font color="red">*</font>网站名称：</td>
      <td data-model="websitename"><input type="text" id="websitename" name="websitename" /></td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>网站域名：</td>
      <td data-model="domainName"><input type="text" id="domainName" name="domainName" /></td>
      <td class="lab"><font color="red">*</font>网站首页网址：</td>
      <td data-model="websitefirstpageurl"><input type="text" id="websitefirstpageurl" name="websitefirstpageurl" /></td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>网站服务内容：</td>
      <td colspan="3"><div id="websiteservicecontentDiv" class="choices" data-model="websiteservicecontentDiv"></div></td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>网站语言类别：</td>
      <td colspan="3"><div id="languageDiv" class="choices" data-model="languageDiv"></div></td>
    </tr>
    <tr>
      <td class="lab">涉及需前置审批或专项审批的内容：</td>
      <td colspan="3"><div id="approvalContent" class="choices" data-model="approvalContent"></div></td>
    </tr>
    <tr>
      <td class="sec" rowspan="5">网站负责人信息</td>
      <td class="lab"><font color="red">*</font>姓名：</td>
      <td data-model="websiteprincipalname"><input type="text" id="websiteprincipalname" name="websiteprincipalname" /></td>
      <td class="lab"><font color="red">*</font>有效证件类型：</td>
      <td data-model="websiteprincipalcertificatetypeId"><select id="websiteprincipalcertificatetypeId" name="websiteprincipalcertificatetypeId"></select></td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>有效证件号码：</td>
      <td data-model="websiteprincipalcertificatenum"><input type="text" id="websiteprincipalcertificatenum" name="websiteprincipalcertificatenum" /></td>
      <td class="lab"><font color="red">*</font>证件有效期：</td>
      <td>
        <input type="text" id="websiteBeginDateFind" name="websiteBeginDateFind" data-model="websiteBeginDateFind" size="10" readonly="readonly" /> 至
        <input type="text" id="websiteEndDateFind" name="websiteEndDateFind" data-model="websiteEndDateFind" size="10" readonly="readonly" />
        <ul id="websiteIsLongTermUl" data-model="websiteIsLongTerm"><li><input type="checkbox" id="websiteIsLongTerm" name="websiteIsLongTerm" value="1" />长期有效</li></ul>
      </td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>手机号码：</td>
      <td data-model="websiteprincipalmobilephone">+86 <input type="text" id="websiteprincipalmobilephone" name="websiteprincipalmobilephone" maxlength="11" /></td>
      <td class="lab">办公电话：</td>
      <td data-model="websiteprincipaltel">
        <input type="text" id="websiteprincipaltel0" name="websiteprincipaltel0" size="4" maxlength="4" /> -
        <input type="text" id="websiteprincipaltel1" name="websiteprincipaltel1" size="8" maxlength="8" />
      </td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>应急联系电话：</td>
      <td data-model="websiteprincipalemergencytel"><input type="text" id="websiteprincipalemergencytel" name="websiteprincipalemergencytel" /></td>
      <td class="lab"><font color="red">*</font>电子邮件地址：</td>
      <td data-model="websiteprincipalemail"><input type="text" id="websiteprincipalemail" name="websiteprincipalemail" /></td>
    </tr>
    <tr>
      <td class="lab">背景幕布照片：</td>
      <td colspan="3" data-model="websidechiefpic0ul"><ul id="websidechiefpic0ul" class="pics"><li><input type="file" name="websidechiefpic0" accept="image/*" /></li></ul></td>
    </tr>
    <tr>
      <td class="sec" rowspan="3">接入信息</td>
      <td class="lab"><font color="red">*</font>网站接入方式：</td>
      <td colspan="3"><div id="websiteconnenctmodeVODiv" class="choices" data-model="websiteconnenctmodeVODiv"></div></td>
    </tr>
    <tr>
      <td class="lab"><font color="red">*</font>IP地址段：</td>
      <td colspan="3">
        <input type="text" id="webIpBegin" name="webIpBegin" data-model="webIpBegin" /> 至
        <input type="text" id="webIpEnd" name="webIpEnd" data-model="webIpEnd" />
      </td>
    </tr>
    <tr>
      <td class="lab">服务器放置地：</td>
      <td colspan="3"><div id="serveraddressDiv" class="choices" data-model="serveraddressDiv"></div></td>
    </tr>
  </table>
</form>
