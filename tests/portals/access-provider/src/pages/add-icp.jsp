<table class="steps"><tr><td class="on">第一步：填写主体信息</td><td>第二步：填写网站信息</td><td>第三步：提交审核</td></tr></table>
<form name="icpForm" method="post" onsubmit="return false">
  <div id="FirstStep">
    <table class="tb" width="100%" border="1" cellspacing="0">
      <tr>
        <td class="sec" rowspan="7">主办单位信息</td>
        <td class="lab"><font color="red">*</font>主办单位名称：</td>
        <td data-model="unitname"><input type="text" id="unitname" name="unitname" maxlength="60" size="30" /></td>
        <td class="lab"><font color="red">*</font>主办单位性质：</td>
        <td data-model="unitpropertyId"><select id="unitpropertyId" name="unitpropertyId"></select></td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>主办单位所在地：</td>
        <td colspan="3" data-model="unitregion">
          <select id="mainProvince" name="unitprovinceID"></select>
          <select id="mainCity" name="unitcityID"></select>
          <select id="mainCountry" name="unitcountyID"></select>
        </td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>主办单位有效证件类型：</td>
        <td data-model="unitcertificatetypeId"><select id="unitcertificatetypeId" name="unitcertificatetypeId"></select></td>
        <td class="lab"><font color="red">*</font>主办单位有效证件号码：</td>
        <td data-model="unitcertificatenum"><input type="text" id="unitcertificatenum" name="unitcertificatenum" maxlength="30" /></td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>主办单位证件住所：</td>
        <td colspan="3" data-model="certificateaddress"><input type="text" id="certificateaddress" name="certificateaddress" size="60" /></td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>主办单位通信地址：</td>
        <td colspan="3" data-model="unitaddress"><input type="text" id="unitaddress" name="unitaddress" size="60" /></td>
      </tr>
      <tr>
        <td class="lab">投资者或上级主管单位：</td>
        <td data-model="unitsuperior"><input type="text" id="unitsuperior" name="unitsuperior" /></td>
        <td class="lab"><font color="red">*</font>证件扫描件：</td>
        <td data-model="unitpic0ul"><ul id="unitpic0ul" class="pics"><li><input type="file" name="unitpic0" accept="image/*" /></li></ul></td>
      </tr>
      <tr>
        <td class="lab">备注：</td>
        <td colspan="3" data-model="remark"><textarea id="remark" name="remark" rows="2" cols="60"></textarea></td>
      </tr>
      <tr>
        <td class="sec" rowspan="6">主体负责人信息</td>
        <td class="lab"><font color="red">*</font>姓名：</td>
        <td data-model="unitprincipalname"><input type="text" id="unitprincipalname" name="unitprincipalname" /></td>
        <td class="lab"><font color="red">*</font>有效证件类型：</td>
        <td data-model="unitprincipalcertificatetypeId"><select id="unitprincipalcertificatetypeId" name="unitprincipalcertificatetypeId"></select></td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>有效证件号码：</td>
        <td data-model="unitprincipalcertificatenum"><input type="number" id="unitprincipalcertificatenum" name="unitprincipalcertificatenum" /></td>
        <td class="lab"><font color="red">*</font>证件有效期：</td>
        <td>
          <input type="text" id="beginDateFind" name="beginDateFind" data-model="beginDateFind" size="10" readonly="readonly" /> 至
          <input type="text" id="endDateFind" name="endDateFind" data-model="endDateFind" size="10" readonly="readonly" />
          <ul id="isLongTermUl" data-model="isLongTerm"><li><input type="checkbox" id="isLongTerm" name="isLongTerm" value="1" />长期有效</li></ul>
        </td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>手机号码：</td>
        <td data-model="unitprincipalmobilephone">+86 <input type="text" id="unitprincipalmobilephone" name="unitprincipalmobilephone" maxlength="11" /></td>
        <td class="lab">办公电话：</td>
        <td data-model="unitprincipaltel"><input type="text" id="unitprincipaltel" name="unitprincipaltel" /></td>
      </tr>
      <tr>
        <td class="lab"><font color="red">*</font>应急联系电话：</td>
        <td data-model="unitprincipalemergencytel"><input type="text" id="unitprincipalemergencytel" name="unitprincipalemergencytel" /></td>
        <td class="lab"><font color="red">*</font>电子邮件地址：</td>
        <td data-model="unitprincipalemail"><input type="text" id="unitprincipalemail" name="unitprincipalemail" /></td>
      </tr>
      <tr>
        <td class="lab">即时通讯：</td>
        <td><select id="instantmessageid" name="instantmessageid" data-model="instantmessageid"></select></td>
        <td class="lab">即时通讯账号：</td>
        <td data-model="instantmessageaccount"><input type="text" id="instantmessageaccount" name="instantmessageaccount" /></td>
      </tr>
      <tr>
        <td class="lab">核验单：</td>
        <td colspan="3" data-model="verificationpic0ul"><ul id="verificationpic0ul" class="pics"><li><input type="file" name="verificationpic0" accept="image/*" /></li></ul></td>
      </tr>
    </table>
    <div class="buttons"><input type="button" value="保存草稿" data-count="saves" /> <input type="button" value="下一步" data-count="nexts" /></div>
  </div>
  <div id="SecondStep">
    <iframe id="websideIframe" name="websideIframe" src="/icp/websideList" frameborder="0"></iframe>
    <div class="buttons"><input type="submit" value="提交" data-count="submits" /></div>
  </div>
</form>
