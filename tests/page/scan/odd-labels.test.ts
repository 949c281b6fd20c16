import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../harness/engine-in-page';
import { findBrowser } from '../../harness/find-browser';

const cell = (control: string): string => `<div class="cell">${control}</div>`;
const combo = (label: string, want: string): string =>
  `<tr><td>${label}</td><td><span class="textbox combo" data-want="${want}"><a class="combo-arrow"></a><input type="text" class="textbox-text" readonly></span></td></tr>`;
/** One box of Semi Design: its words stand beside it, and only ARIA says whose they are. */
const ticked = (id: string, words: string): string =>
  `<span role="listitem" class="kit-checkbox"><span class="kit-checkbox-inner"><input type="checkbox" name="default" aria-labelledby="${id}"><span></span></span><div><span id="${id}">${words}</span></div></span>`;
const tile = (words: string, want: string): string =>
  `<div class="item"><div class="frame"><span><i>+</i><input type="file" data-want="${want}"></span></div><p>${words}</p></div>`;
const line = (label: string, words: string, want: string): string =>
  `<div class="cell"><div><label>${label}</label></div><div><div><input type="file" data-want="${want}"></div><div class="tip">${words}</div></div></div>`;
const framed = (words: string, want: string): string =>
  `<div class="image"><label><input type="file" data-want="${want}"><span>${words}</span></label><a>查看示例</a></div>`;
const box = (label: string, want: string): string =>
  `<tr><td>${label}</td><td><input type="text" data-want="${want}"></td></tr>`;

/** Markup whose labels stand where few forms have them. */
const pages: Record<string, string> = {
  'a label that floats over the box before it, without saying so': `<form><h3>网站负责人</h3>
    <div class="form-floating"><input placeholder=" " data-want="siteOwner.name"><label>姓名</label></div>
    <div class="form-floating"><input placeholder=" " data-want="siteOwner.mobile"><label>手机号码</label></div></form>`,
  'a bar over cells with placeholders': `<form><div class="bar">应急联系人</div>
    ${cell('<input placeholder="姓名" data-want="emergencyContact.name">')}
    ${cell('<select data-want="emergencyContact.idType"><option value="">证件种类</option><option>身份证</option></select>')}
    ${cell('<input placeholder="证件号码" data-want="emergencyContact.idNumber">')}</form>`,
  'choices drawn as buttons': `<form><h3>网站信息</h3><div><span>网站名称</span><input data-want="website.name"></div>
    <div><span>是否提供交互式服务</span><div role="radiogroup" data-want="website.interactive">
      <button type="button" role="radio" aria-checked="false">是</button><button type="button" role="radio" aria-checked="false">否</button></div></div></form>`,
  'one row a person, and what is asked in the titles of the columns': `<h3>人员清单</h3><table>
    <tr><th>人员类别</th><th>姓名</th><th>证件号码</th><th>手机号</th></tr>
    <tr><td>单位责任人</td><td><input data-want="subjectOwner.name"></td><td><input data-want="subjectOwner.idNumber"></td><td><input data-want="subjectOwner.mobile"></td></tr>
    <tr><td>应急联络人</td><td><input data-want="emergencyContact.name"></td><td><input data-want="emergencyContact.idNumber"></td><td><input data-want="emergencyContact.mobile"></td></tr></table>`,
  'numbered rows under titles, in a table without a head': `<h3>接入信息</h3><table><tr><th>序号</th><th>起始IP</th><th>终止IP</th><th>操作</th></tr>
    ${[1, 2, 3].map((at) => `<tr><td>${at}</td><td><input name="q${at}" data-want="website.ip"></td><td><input name="z${at}" data-want="website.ip"></td><td><a href="#">删除</a></td></tr>`).join('')}</table>`,
  'titles in a table of one row, right before the one with the rows (EasyUI)': `<h3>网站信息</h3><div class="view"><div class="datagrid-header"><table class="htable"><tr><td>网站域名</td><td>首页网址</td><td>网站名称</td></tr></table></div>
    <div class="datagrid-body"><table class="btable"><tr><td><input data-want="website.domain"></td><td><input data-want="website.url"></td><td><input data-want="website.name"></td></tr></table></div></div>`,
  'sides written into the boxes of two uploads, whose card the words before them say': `<h3>上传资料</h3>${[
    '主体负责人:subjectOwner',
    '网站负责人:siteOwner',
  ]
    .map((one) => {
      const [words, who] = one.split(':');
      const up = (side: string, want: string) =>
        `<div class="up"><div class="btn"><p>${side}</p><input type="file" data-want="${who}.${want}"></div></div>`;
      return `<div class="row"><div class="lb">${words}证件</div><div class="ct">${up('人像面', 'idFrontImage')}${up('国徽面', 'idBackImage')}</div></div>`;
    })
    .join('')}`,
  'what is registered now between the label and the box': `<table><thead><tr><th>项目</th><th>现登记内容</th><th>修改为</th></tr></thead>
    <tbody><tr><td colspan="3">备案主体</td></tr>
    <tr><td>单位名称</td><td>甲有限公司</td><td><input data-want="subject.name"></td></tr>
    <tr><td>法定代表人</td><td>王五</td><td><input data-want="legalRep.name"></td></tr></tbody></table>`,
  'the same, with the block’s name over several rows': `<table>
    <tr><td></td><th>资料</th><th>要求</th><th>样例</th><th>上传</th></tr>
    <tr><td rowspan="2">主<br>体</td><td>营业执照</td><td>原件彩照</td><td><a>查看样图</a></td><td><input type="file" data-want="subject.certImage"></td></tr>
    <tr><td>主体负责人授权书</td><td>签字盖章</td><td><a>查看样图</a></td><td><input type="file" data-want="subjectOwner.authorizationLetter"></td></tr>
    <tr><td rowspan="2">网<br>站</td><td>域名证书</td><td>持有者须为主办单位</td><td><a>查看样图</a></td><td><input type="file" data-want="website.domainCertImage"></td></tr>
    <tr><td>网站负责人授权书</td><td></td><td><a>查看样图</a></td><td><input type="file" data-want="siteOwner.authorizationLetter"></td></tr></table>`,
  'a badge that says whose block it is': `<div class="card-header">主办单位</div><div><label>单位名称</label><input data-want="subject.name"></div>
    <div><div class="card-header">负责人 <span class="badge">网站</span></div><div><div><label>姓名</label><input data-want="siteOwner.name"></div><div><label>手机号</label><input data-want="siteOwner.mobile"></div></div></div>
    <div><div class="card-header">人员信息 <span class="badge">安全负责人</span></div><div><div><label>姓名</label><input data-want="securityOwner.name"></div><div><label>手机号</label><input data-want="securityOwner.mobile"></div></div></div>`,
  'a remark that says whose block it is': `<div class="card-header">主办单位</div><div><label>单位名称</label><input data-want="subject.name"></div>
    <div><h4>负责人 <small>网站</small></h4><div><div><label>姓名</label><input data-want="siteOwner.name"></div><div><label>手机号</label><input data-want="siteOwner.mobile"></div></div></div>
    <div><h4>网站 <small>安全负责人</small> <a>修改</a></h4><div><div><label>姓名</label><input data-want="securityOwner.name"></div><div><label>手机号</label><input data-want="securityOwner.mobile"></div></div></div>`,
  'a badge that explains a heading, and names somebody else': `<div class="card-header">主办者一方的负责人<span class="badge">一般由法定代表人担任</span></div>
    <div><div><label>姓名</label><input data-want="subjectOwner.name"></div><div><label>手机号</label><input data-want="subjectOwner.mobile"></div></div>`,
  'a placeholder drawn before the box, under a label further out and without one': `<h3>主办单位</h3>
    <div class="item"><span>证照号码</span><div><div class="input-placeholder">信用代码或身份证号</div><input data-want="subject.certNumber"></div></div>
    <div class="item"><div><div class="input-placeholder">单位名称</div><input data-want="subject.name"></div></div>`,
  'words in the frame of a box, which has no others': `<h3>网站负责人信息</h3>
    <div class="input-group"><span class="input-group-text">姓名</span><input data-want="siteOwner.name"></div>
    <div class="input-group"><span class="input-group-text">手机号</span><span class="input-group-text">+86</span><input data-want="siteOwner.mobile"></div>
    <div class="input-group"><span class="input-group-prepend"><select><option>身份证</option><option>护照</option></select></span><input data-want=""></div>`,
  'a remark under boxes to tick, and a block’s line with a box of its own': `<table><tr><th colspan="2">二、网站信息</th></tr>
    <tr><td>网站名称：</td><td><input data-want="website.name"></td></tr>
    <tr><td></td><td class="tip">最多勾选 5 项</td></tr>
    <tr><td>首页网址：</td><td><input data-want="website.url"></td></tr>
    <tr><th colspan="2">三、网站负责人 <input id="same" type="checkbox" data-want="siteOwner.sameAsSubjectOwner"><label for="same">与主体负责人相同</label></th></tr>
    <tr><td>姓名：</td><td><input data-want="siteOwner.name"></td></tr><tr><td>手机：</td><td><input data-want="siteOwner.mobile"></td></tr></table>`,
  'one column a person, in two languages': `<table><thead><tr><th>人员 People</th><th>主体负责人<br>Head of sponsor</th><th>应急联系人<br>Emergency contact</th></tr></thead>
    <tbody><tr><th>姓名 <small>Name</small></th><td><input data-want="subjectOwner.name"></td><td><input data-want="emergencyContact.name"></td></tr>
    <tr><th>移动电话 <small>Mobile</small></th><td><input data-want="subjectOwner.mobile"></td><td><input data-want="emergencyContact.mobile"></td></tr></tbody></table>`,
  'a hint between the question and its box': `<h3>主办单位</h3>
    <div class="q"><div class="t">单位名称</div><div class="d">和营业执照一个字都不能差</div><input data-want="subject.name"></div>
    <div class="q"><div class="t">统一社会信用代码</div><div class="tip">18 位</div><input data-want="subject.certNumber"></div>`,
  'sections drawn as titles in a grid’s wrappers': `<div class="row"><div class="col"><div class="divider"><div class="divider__text">网站安全责任人</div></div></div>
    <div class="col"><label><input type="checkbox" data-want="securityOwner.sameAsSubjectOwner">同主体负责人</label></div>
    <div class="col"><div class="form-item"><label>姓名</label><div><input data-want="securityOwner.name"></div></div></div>
    <div class="col"><div class="divider"><div class="divider__text">应急处置联系人</div></div></div>
    <div class="col"><div class="form-item"><label>姓名</label><div><input data-want="emergencyContact.name"></div></div></div></div>`,
  'labels in English': `<h2>Organizer</h2><div><label>Organizer name</label><input data-want="subject.name"></div>
    <div><label>Address on the license</label><input data-want="subject.certAddress"></div>
    <h2>Person responsible for website security</h2><div><label>Full name</label><input data-want="securityOwner.name"></div>
    <div><label>ID / passport no.</label><input data-want="securityOwner.idNumber"></div><div><label>Webhook name</label><input data-want=""></div>`,
  'choices under the legend of a set of their own': `<h3>网站信息</h3><div><label>网站名称</label><input data-want="website.name"></div>
    <fieldset data-want="website.interactive"><legend>是否交互式</legend><div><input id="s0" type="radio" name="s"><label for="s0">是</label></div><div><input id="s1" type="radio" name="s"><label for="s1">否</label></div></fieldset>`,
  'choices in a table of their own': `<h3>网站信息</h3><table><tr><td>网站名称</td><td><input data-want="website.name"></td></tr>
    <tr><td>是否交互式</td><td><table><tr data-want="website.interactive"><td><input id="r0" type="radio" name="r"><label for="r0">是</label></td><td><input id="r1" type="radio" name="r"><label for="r1">否</label></td></tr></table></td></tr></table>`,
  'options that have a box of their own each': `<h3>网站信息</h3><ul><li>网站名称：</li><li><input data-want="website.name"></li></ul>
    <ul><li>语言类型：</li><li data-want="website.language"><div><input type="checkbox" value="1">中文简体</div><div><input type="checkbox" value="2">蒙古语</div><div><input type="checkbox" value="3">英语</div></li></ul>`,
  'a wrapping label that holds the box and its www. alone': `<table><tr><td>网站域名</td><td><label><span>www.</span><span><input data-want="website.domain"></span></label></td></tr>
    <tr><td>网站名称</td><td><label><span><input data-want="website.name"></span></label></td></tr></table>`,
  'a table that lays out one box and its picture': `<table><tr><td>主办单位名称</td><td><input data-want="subject.name"></td></tr>
    <tr><td>主办单位证件类型</td><td><table><tr><td><select data-want="subject.certType"><option>营业执照</option><option>组织机构代码证</option></select></td><td><img alt=""></td></tr></table></td></tr></table>`,
  'captions under uploads that stand side by side': `<h3>网站负责人</h3><div><span>姓名</span><input data-want="siteOwner.name"></div><h3>网站备案材料</h3><div class="row">
    ${tile('身份证正面', 'siteOwner.idFrontImage')}${tile('身份证反面', 'siteOwner.idBackImage')}${tile('网站负责人授权书', 'siteOwner.authorizationLetter')}${tile('专项审批材料', 'website.preApprovalFile')}${tile('企业宣传册', '')}</div>`,
  'captions that say the side alone, after the question for all': `<h3>网站安全负责人</h3><div><span>姓名</span><input data-want="securityOwner.name"></div><div><label>证件照片</label><div>
    ${tile('人像面', 'securityOwner.idFrontImage')}${tile('国徽面', 'securityOwner.idBackImage')}${tile('本人手持', 'securityOwner.idHandheldImage')}</div></div>`,
  'a side of the card under each of two lines, the second without a label': `<h3>应急联系人</h3><div class="cell"><div><label>姓名</label></div><div><input data-want="emergencyContact.name"></div></div>
    ${line('身份证', '人像面', 'emergencyContact.idFrontImage')}${line('', '国徽面', 'emergencyContact.idBackImage')}`,
  'orders in the frames of uploads, each with the way to an example': `<h3>网站负责人</h3><div><span>姓名</span><input data-want="siteOwner.name"></div><div class="item"><div><label>证件照片</label></div><div>
    ${framed('上传人像面', 'siteOwner.idFrontImage')}${framed('上传国徽面', 'siteOwner.idBackImage')}</div></div>`,
  'a set of choices that has a legend and a question inside': `<h3>网站信息</h3><div><label>网站名称</label><input data-want="website.name"></div>
    <fieldset><legend>服务类型</legend><div><label>是否提供交互式服务</label><span data-want="website.interactive"><label><input type="radio" name="t">是</label><label><input type="radio" name="t">否</label></span></div></fieldset>`,
  'a bar that searches a list, above the window in which a record is entered': `<div class="panel">用户信息</div>
    <div class="bar"><span>单位名称：</span><input data-want=""><span>证件号码：</span><input data-want=""><button>查询</button></div>
    <div class="window"><div>新增备案单位</div><form><div><label>单位名称</label><input data-want="subject.name"></div><div><label>统一社会信用代码</label><input data-want="subject.certNumber"></div><button>保存</button></form></div>`,
  'a bar with 重置 below what is asked': `<h3>网站信息</h3><form><div><label>网站名称</label><input data-want="website.name"></div><div><label>域名</label><input data-want="website.domain"></div><button>提交</button></form>
    <h3>已备案网站</h3><div><label>网站名称</label><input data-want=""><label>域名</label><input data-want=""><button>查 询</button><button>重 置</button></div>`,
  'a field that is looked up, which is no such bar': `<h3>网站信息</h3><form><div><label>网站名称</label><input data-want="website.name"></div>
    <h4>接入服务商</h4><div><span>接入商所在地</span><select data-want="website.accessProviderRegion"><option>北京市</option></select><span>接入商名称</span><input data-want="website.accessProvider"><button type="button">查询</button></div><button>下一步</button></form>`,
  'captions above the frames of uploads, in boxes that the page calls upload': `<h2>请上传网站负责人相关资料</h2><p>温馨提示：不是同一人时请在其他资料中上传授权书</p>
    <div class="upload"><div class="title"><p>身份证人像面</p><div><div class="kit-upload" data-want="siteOwner.idFrontImage"><input type="file"><button>上传</button></div><p>示例图</p></div></div></div>
    <div class="upload"><div class="title"><p>身份证国徽面</p><div><div class="kit-upload" data-want="siteOwner.idBackImage"><input type="file"><button>上传</button></div><p>示例图</p></div></div></div>
    <h2>请上传域名证书</h2><div class="upload"><div class="title"><p>证书扫描件</p><div class="kit-upload" data-want="website.domainCertImage"><input type="file"><button>上传</button></div></div></div>`,
  'sides on the buttons of two uploads whose inner box is called a selection': `<h2>网站负责人信息</h2><div class="app-form__item"><label>上传证件</label><div><div class="app-media-list">${['人像面:siteOwner.idFrontImage', '国徽面:siteOwner.idBackImage'].map((one) => `<div class="app-upload" data-want="${one.split(':')[1]}"><div class="app-upload__select"><input type="file" style="display:none"><button type="button">上传${one.split(':')[0]}</button></div></div>`).join('')}</div></div></div>`,
  'a file’s box and its name in a table of their own': `<h2>主办单位信息</h2><table><tr><td><label>主办单位名称:</label></td><td><input data-want="subject.name"></td></tr></table>
    <table><tr><td><label>主办单位证件:</label></td><td><table><tr><td><input type="text" readonly></td><td><div>浏览...<input type="file" data-want="subject.certImage"></div></td></tr></table></td></tr></table>`,
  'a code beside the telephone that it is sent to, and a number in three boxes': `<h2>主体负责人信息</h2><div class="form-item"><label>姓名</label><div><input data-want="subjectOwner.name"></div></div>
    <div class="form-item"><label>联系方式1（手机号码）</label><div><input data-want="subjectOwner.mobile"><input placeholder="请输入短信验证码" data-want="subjectOwner.mobileCode"><button type="button">获取验证码</button></div></div>
    <div class="form-item"><label>联系方式2（办公电话）</label><div><input placeholder="区号" data-want="subjectOwner.officePhone">-<input placeholder="电话号码" data-want="subjectOwner.officePhone">-<input placeholder="分机" data-want="subjectOwner.officePhone"></div></div>`,
  'sides that the buttons of two uploads order': `<h2>网站负责人信息</h2><div class="form-item"><label>证件照片</label><div>
    <div class="kit-upload" data-want="siteOwner.idFrontImage"><button>上传人像面</button><input type="file"></div><div class="kit-upload" data-want="siteOwner.idBackImage"><button>上传国徽面</button><input type="file"></div></div></div>`,
  'a heading over each group of choices': `<h2>网站信息</h2><div><label>网站名称</label><input data-want="website.name"></div>
    <div><h3>相关前置 <a>什么是前置许可？</a></h3><div data-want="website.preApprovals"><label><input type="radio" name="p">新闻</label><label><input type="radio" name="p">出版</label></div>
    <h3>网站语种</h3><div data-want="website.language"><label><input type="radio" name="l">简体中文</label><label><input type="radio" name="l">英语</label></div></div>`,
  'the street on the line after the region': `<h2>主办单位信息</h2><div><label>单位名称</label><input data-want="subject.name"></div>
    <label>单位办公地址：</label><div><select data-want="subject.officeRegion"><option>请选择</option><option>辽宁省</option></select><span>按实际所在省市区选择</span></div>
    <div><input placeholder="详细地址应精确到门牌号" data-want="subject.officeAddress"></div>`,
  'boxes whose words only ARIA names': `<h2>网站信息</h2><div class="kit-form-field"><label>网站名称</label><div><input data-want="website.name"></div></div>
    <div class="kit-form-field"><label id="pre">前置审批项</label><div><div role="list" class="kit-checkboxGroup" aria-labelledby="pre" data-want="website.preApprovals">${ticked('a', '新闻')}${ticked('b', '出版')}${ticked('c', '以上都不涉及')}</div></div></div>`,
  'what is printed under uploads whose frames have icons and orders': `<fieldset><legend>网站负责人材料</legend><div class="form-item"><label>负责人身份证</label><div>
    <div class="box"><div class="frame"><i>\ue67c</i><p>点击上传，或将文件拖拽到此处</p><input type="file" data-want="siteOwner.idFrontImage"></div><div>有照片的一面</div></div>
    <div class="box"><div class="frame"><i>\ue67c</i><p>点击上传，或将文件拖拽到此处</p><input type="file" data-want="siteOwner.idBackImage"></div><div>有国徽的一面</div></div></div></div></fieldset>`,
  'a label and its remark over the pieces of one answer': `<h2>网站负责人</h2><div class="form-item"><label>姓名</label><input data-want="siteOwner.name"></div>
    <div class="item"><div><span>证件有效期</span><span>必填</span></div><div><input type="date" data-want="siteOwner.idValidFrom"><input type="date" data-want="siteOwner.idValidTo"></div></div>`,
  'titles over a row that is no table': `<h2>网站信息</h2><div class="form-item"><label>网站名称</label><input data-want="website.name"></div>
    <div class="grid"><div class="grid-header-ct"><div><span>域名</span></div><div><span>首页地址</span></div><div><span>备案号</span></div></div>
    <div class="row-editor"><div><table><tr><td><input data-want="website.domain"></td></tr></table><table><tr><td><input data-want="website.url"></td></tr></table><table><tr><td><input data-want="website.icpNumber"></td></tr></table></div><div><a>更新</a></div></div></div>`,
  'titles that a kit draws as a table of their own, with a cell over the scroll bar': `<h2>APP信息</h2><div class="form-item"><label>APP名称</label><input data-want="app.name"></div>
    <h3>APP平台特征信息</h3><div class="el-table"><div class="head-wrapper"><table><thead><tr><th>序号</th><th>APP包名</th><th>公钥</th><th>证书指纹</th><th class="gutter"></th></tr></thead></table></div>
    <div class="body-wrapper"><table><colgroup></colgroup><tbody>${['1', '2'].map((n) => `<tr><td>${n}</td><td><input data-want="appPackage.packageName"></td><td><textarea data-want="appPackage.publicKey"></textarea></td><td><input data-want="appPackage.fingerprint"></td></tr>`).join('')}</tbody></table></div></div>`,
  'an upload whose frame says that nothing is chosen': `<h3>主办单位信息</h3><div class="form-group"><label>单位名称</label><div><input data-want="subject.name"></div></div>
    <div class="form-group"><label>营业执照</label><div><div class="input-group"><div class="form-control file-caption" tabindex="500"><span class="file-caption-name">未选择文件</span></div>
    <div class="input-group-btn"><div class="btn btn-file"><span>选择 …</span><input type="file" data-want="subject.certImage"></div></div></div></div></div>`,
  'a box that only answers the question before it': `<h3>主体负责人</h3><div class="form-group"><label>姓名</label><div><input data-want="subjectOwner.name"></div></div>
    <h3>网站负责人</h3><div class="form-group"><label>与主体负责人相同</label><div><div class="checkbox"><label><input type="checkbox" data-want="siteOwner.sameAsSubjectOwner"> 是</label></div></div></div>
    <div class="form-group"><label>姓名</label><div><input data-want="siteOwner.name"></div></div>`,
  'boxes of several questions that a server names alike': `<h3>网站服务信息</h3><div class="line"><label>网站名称：</label><div><input data-want="website.name"></div></div>
    <div class="line"><label>相关前置许可：</label><div><div data-want="website.preApprovals">${['新闻', '出版', '以上都不涉及'].map((one, at) => `<span><input type="checkbox" name="c" value="${at}">${one}</span>`).join('')}</div></div></div>
    <div class="line"><label>网站语种：</label><div><div data-want="website.language">${['中文简体', '英语', '日语'].map((one, at) => `<span><input type="checkbox" name="c" value="${at}">${one}</span>`).join('')}</div></div></div>`,
  'boxes in one container that all have one value': `<h3>网站信息</h3><div class="line"><label>网站名称：</label><input data-want="website.name"></div>
    <div class="line"><label>网站语种：</label><div data-want="website.language">${['中文简体', '英语', '日语'].map((one) => `<span><input type="checkbox" name="lang" value="1">${one}</span>`).join('')}</div></div>`,
  'a whole table above the rows, whose head is not lent to them': `<h3>网站信息</h3><div class="line"><label>网站名称：</label><input data-want="website.name"></div>
    <div><div><table><thead><tr><th>公钥</th><th>包名</th></tr></thead></table><table><thead><tr><th>单位名称</th><th>证件号码</th></tr></thead><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table></div>
    <div><table><tbody><tr><td><input data-want=""></td><td><input data-want=""></td></tr></tbody></table></div></div>`,
  'a question with buttons, which heads nothing': `<section><h2>主体负责人信息</h2><div class="form-kit-item"><div><span>*</span><span>是否为法定代表人</span></div><div><button type="button">是</button><button type="button">否</button></div></div>
    <div class="form-kit-item"><div><span>*</span><span>姓名</span></div><div><input data-want="subjectOwner.name"></div></div><div class="form-kit-item"><div><span>*</span><span>证件号码</span></div><div><input data-want="subjectOwner.idNumber"></div></div></section>`,
  'a line that repeats who the block is about, beside a box': `<h3>公司负责人（法人）</h3><div class="form-item"><label>法人姓名</label><input data-want="legalRep.name"></div>
    <fieldset class="kit-elem-field"><legend>网站负责人</legend></fieldset><div class="form-item"><label>负责人</label><div><input type="checkbox" data-want="siteOwner.sameAsSubjectOwner">与主体负责人为同一人</div></div>
    <div class="form-item"><label>姓名</label><input data-want="siteOwner.name"></div><div class="form-item"><label>移动电话</label><input data-want="siteOwner.mobile"></div>`,
  'rows with a number and a name, under titles of columns': `<h3>网站信息</h3><div class="form-item"><label>网站名称</label><input data-want="website.name"></div>
    <h3>网站域名列表</h3><table><thead><tr><th>序号</th><th>类型</th><th>域名</th><th>域名注册服务机构</th><th>操作</th></tr></thead>
    <tbody><tr><td>1</td><td>主域名</td><td><input data-want="website.domain"></td><td><input data-want="website.registrar"></td><td><button>删除</button></td></tr></tbody></table>`,
  'orders in the frames of uploads that the page calls boxes': `<h2>网站负责人信息</h2><div class="form-item"><label>姓名</label><input data-want="siteOwner.name"></div><div class="form-item"><label>证件照片</label><div class="row">
    <div class="upload-box" data-want="siteOwner.idFrontImage"><input type="file" style="opacity:0"><p>上传身份证人像面</p></div><div class="upload-box" data-want="siteOwner.idBackImage"><input type="file" style="opacity:0"><p>上传身份证国徽面</p></div></div></div>`,
  '长期 as a set of one beside the period': `<h2>网站负责人</h2><div class="form-item"><label>姓名</label><input data-want="siteOwner.name"></div>
    <div class="form-item"><label>身份证有效期</label><div><input type="date" data-want="siteOwner.idValidFrom"><input type="date" data-want="siteOwner.idValidTo">
    <div class="kit-radio-group" role="radiogroup" data-want="siteOwner.idLongTerm"><label><input type="radio">长期</label></div></div></div>`,
  'a page that is one panel, without a form': `<div class="panel"><div class="panel-body"><table>
    ${combo('主办单位证件类型', 'subject.certType')}${combo('网站语言', 'website.language')}
    ${box('主办单位名称', 'subject.name')}${box('主办单位证件号码', 'subject.certNumber')}${box('网站名称', 'website.name')}
    ${box('网站域名', 'website.domain')}${box('网站首页网址', 'website.url')}</table></div></div>`,
};

describe('an odd label', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(pages))('is read: %s', async (_, body) => {
    await page.setContent(`<title>网站备案</title>${body}`);
    await loadEngine(page);
    const wrong = await page.evaluate(() => {
      const found = window.BeianEngine.recognise(document);
      return Array.from(document.querySelectorAll<HTMLElement>('[data-want]'), (wanted) => {
        const id = found.find(({ element }) => element === wanted)?.fieldId ?? '';
        return id === wanted.dataset.want ? '' : `${wanted.dataset.want} as ${id}`;
      }).filter(Boolean);
    });
    expect(wrong).toEqual([]);
  });

  it('gives nobody’s facts to the person before, where a line asks whether the next one is the same', async () => {
    const asked = '<div class="form-item"><label>姓名</label><input></div>';
    await page.setContent(
      `<title>网站备案</title><h3>主体负责人</h3>${asked}<div class="line">负责人 <input type="checkbox">与主体负责人相同</div>${asked}`,
    );
    await loadEngine(page);
    const certain = await page.evaluate(() =>
      window.BeianEngine.recognise(document)
        .filter(({ label }) => label === '姓名')
        .map((one) => one.certain),
    );
    expect(certain).toEqual([true, false]);
  });
});
