import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIcpRecord } from '../../../src/core/papers/read-icp-record';

const signs = { number: '京ICP备2026000001号-1', domain: 'example.com' };
const list = `序号	主办单位名称	主办单位性质	网站备案号	网站域名	审核日期	是否限制接入	操作
1	北京晴川科技有限公司	企业	京ICP备2026000001号-2	other.com	2026-04-02	否	详情
2	北京晴川科技有限公司	企业	京ICP备2026000001号-1	www.example.com	2026-04-21	否	详情`;
const detail = `ICP备案主体信息
ICP备案/许可证号：京ICP备2026000001号
审核通过日期：2026-04-20
主办单位名称：北京晴川科技有限公司
主办单位性质：企业
ICP备案网站信息
网站域名：example.com
ICP备案/许可证号：京ICP备2026000001号-1
网站名称：晴川科技官网
审核通过日期：2026-04-21
网站前置审批项：`;

describe('a record of MIIT', () => {
  it('is taken from the list by its domain', () => {
    expect(readIcpRecord(list, signs)).toEqual({
      ok: true,
      record: {
        holder: '北京晴川科技有限公司',
        number: '京ICP备2026000001号-1',
        domain: 'example.com',
        approvedOn: '2026-04-21',
      },
    });
  });

  it('and by its number, where every cell came on a line of its own, with the name that older lists print', () => {
    const cells = list.replace(/\t/g, '\n').replace('号-2\n', '号-2\n晴川商城\n').replace('号-1\n', '号-1\n晴川官网\n');
    expect(readIcpRecord(cells, { ...signs, domain: '' })).toMatchObject({
      ok: true,
      record: { holder: '北京晴川科技有限公司', siteName: '晴川官网', approvedOn: '2026-04-21', domain: 'example.com' },
    });
  });

  it('is read from the page of one service: the service has the last word', () => {
    const record = {
      holder: '北京晴川科技有限公司',
      number: '京ICP备2026000001号-1',
      domain: 'example.com',
      siteName: '晴川科技官网',
      approvedOn: '2026-04-21',
    };
    expect(readIcpRecord(detail, signs)).toEqual({ ok: true, record });
    expect(readIcpRecord(detail.replace(/：/g, '\t'), signs)).toEqual({ ok: true, record });
    expect(readIcpRecord(detail.replace(/：/g, '\n'), signs)).toEqual({ ok: true, record });
  });

  it('brings the certificate where a provider’s console prints it whole', () => {
    const console =
      '主办单位名称：北京晴川科技有限公司\n证件类型：营业执照（个人或企业）\n证件号码：911101085636549482';
    expect(readIcpRecord(console, signs)).toEqual({
      ok: true,
      record: {
        holder: '北京晴川科技有限公司',
        certType: '营业执照（个人或企业）',
        certNumber: '911101085636549482',
      },
    });
    expect(readIcpRecord(console.replace('9111010856', '91****'), signs)).toMatchObject({
      record: { holder: '北京晴川科技有限公司' },
    });
    expect(JSON.stringify(readIcpRecord(console.replace('9111010856', '91****'), signs))).not.toContain('*');
  });
});

describe('what is not taken', () => {
  it.each(['', '没有查询到备案信息', '备案号', '序号 主办单位名称 主办单位性质'])('“%s”', (text) => {
    expect(readIcpRecord(text, signs)).toEqual({ ok: false, problem: 'nothing' });
  });

  it('another service’s record', () => {
    expect(readIcpRecord(detail, { number: '', domain: 'else.cn' })).toEqual({
      ok: false,
      problem: 'other-service',
      of: 'example.com',
    });
    expect(readIcpRecord(list, { number: '沪ICP备2026000009号-1', domain: '' })).toMatchObject({
      ok: false,
      problem: 'other-service',
    });
  });

  it('one of several where the dossier says neither number nor domain', () => {
    expect(readIcpRecord(list, { number: '', domain: '' })).toEqual({ ok: false, problem: 'several' });
  });

  it('whatever is pasted, it answers', () => {
    const piece = fc.constantFrom('主办单位名称：', '京ICP备2026000001号-1', '企业', '\t', '\n', '2026-01-01', 'a.com');
    const pasted = fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pasted, (text) => {
        expect(typeof readIcpRecord(text, signs).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
