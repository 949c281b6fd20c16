import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchSnapshot } from '../../../src/core/match/match-snapshot';
import { filingPage } from './pages';
import { isRight, type RealControl, snapshotOf } from './real-forms';

/** Wordings as many different authors of forms would choose them, a line for each field, control and its labels. */
interface Wordings {
  accept: string[];
  kind: string;
  options?: string[];
  labels: string[];
}

function readWordings(): Wordings[] {
  const text = readFileSync(new URL('./wordings.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Wordings);
}

/** Labels of other business, and of persons whom no filing asks: data would go where nobody wants it. */
const foreign = `
  开户行 开户银行名称 银行账号 对公账户名称 发票抬头 纳税人识别号类型 结算方式 提现账户 付款方式 退款原因
  注册资本 实缴资本（万元） 经营范围 成立日期 所属行业 员工人数 年营业额 股东名称 股东证件号码 持股比例
  实际控制人姓名 监事姓名 董事长姓名 总经理电话 财务负责人 财务负责人手机号 技术联系人 技术联系人电话
  技术负责人姓名 运维负责人手机 网站管理员 法务负责人姓名 业务联系人电话 销售负责人姓名 委托代理人姓名
  委托代理人身份证号 收件人 收件人姓名 收货地址 寄件人电话 邮寄地址 快递单号 配送方式 运单号 货物重量
  客户名称 客户电话 客户等级 跟进记录 线索来源 商机金额 供应商名称 采购单号 合同编号 订单号 商品名称
  品牌名称 规格型号 门店名称 应聘岗位 期望薪资 工作经历 教育经历 毕业院校 学历 专业名称 学号 班级名称
  学生姓名 家长姓名 监护人电话 准考证号 政治面貌 婚姻状况 性别 民族 出生日期 籍贯 职务 所在部门 工号
  身高 血型 用户名 登录密码 确认密码 昵称 个性签名 关键词 版权信息 统计代码 客服电话 投诉电话 传真号码
  QQ号 微信号 邮政编码 邮编 审核意见 文章标题 车牌号 保单号 房间号 域名持有者 号码 类型 名称 描述
  营业执照发证日期 接入端口名称 接入ID 服务器主机名 域名服务器IP 项目名称 住所产权单位 网关所在地址
  简介 颜色 日志级别 优惠券 会员等级 行业主管部门 上级行业主管部门名称 旧IP地址 原域名 IP的物理位置 新备案密码 联系人1 联系人二`
  .trim()
  .split(/\s+/);

/** A label of one control alone, under a heading or none: `主体负责人 > 姓名`. */
function control(asked: string, kind = 'text', options: string[] = []): RealControl {
  const at = asked.lastIndexOf(' > ');
  const section = at < 0 ? '' : asked.slice(0, at);
  const label = at < 0 ? asked : asked.slice(at + 3);
  return {
    form: '',
    ui: '',
    section,
    label,
    placeholder: '',
    name: '',
    id: '',
    control: kind,
    options,
    accept: [],
  };
}

function fieldOfLabel(one: RealControl): string | null {
  return matchSnapshot(snapshotOf([one]), filingPage).matches[0]?.fieldId ?? null;
}

describe('wordings of many authors', () => {
  const cases = readWordings().flatMap(({ labels, ...row }) => labels.map((label) => ({ ...row, label })));

  it('are many', () => expect(cases.length).toBeGreaterThanOrEqual(250));

  it.each(cases)('$label ($kind) is $accept', ({ label, kind, options, accept }) => {
    const one = { ...control(label, kind, options), accept };
    const fieldId = fieldOfLabel(one);
    expect(isRight(one, fieldId), `taken for ${fieldId}`).toBe(true);
  });
});

describe('what no filing asks', () => {
  it('is much', () => expect(foreign.length).toBeGreaterThanOrEqual(80));

  it.each(foreign)('%s stays unrecognised', (label) => {
    expect(fieldOfLabel(control(label))).toBe(null);
  });
});
