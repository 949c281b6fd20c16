import { describe, expect, it } from 'vitest';
import { portals } from '../../src/portals/index';
import { portalOf } from '../../src/portals/portal-of';

const addresses: [address: string, portal: string, page: string | null][] = [
  ['https://console.cloud.tencent.com/beian/manage/verification', 'tencent', 'verification'],
  ['https://console.cloud.tencent.com/beian/manage/process/2026112201/entity', 'tencent', 'order'],
  ['https://console.cloud.tencent.com/beian/manage/process/2026112201/review', 'tencent', null],
  ['https://console.cloud.tencent.com/beian/manage/process/2026112201', 'tencent', null],
  ['https://console.cloud.tencent.com/beian/manage/orders', 'tencent', null],
  ['https://console.cloud.tencent.com/beian/manage/material', 'tencent', null],
  ['https://console.cloud.tencent.com/beian', 'tencent', null],
  ['https://console.cloud.tencent.com/cvm/instance', 'tencent', null],
  ['https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100', 'aliyun', 'verification'],
  ['https://beian.aliyun.com/pcContainer/formpage?page=selfBaInfo', 'aliyun', 'form'],
  ['https://beian.aliyun.com/pcContainer/formpage?pageAction=init', 'aliyun', 'form'],
  ['https://beian.aliyun.com/pcContainer/myorder', 'aliyun', null],
  ['https://beian.aliyun.com/pcContainer/orderdetail?baOrderId=1', 'aliyun', null],
  ['https://beian.aliyun.com/', 'aliyun', null],
  ['https://console.volcengine.com/beian/create/organiser', 'volcengine', 'filing'],
  ['https://console.volcengine.com/beian/overview/', 'volcengine', null],
  ['https://console.volcengine.com/beian/', 'volcengine', null],
  ['https://console.volcengine.com/ecs/beian/x', 'volcengine', null],
  ['https://console.huaweicloud.com/beian/', 'huawei', 'filing'],
  ['https://console.huaweicloud.com/console/beian', 'huawei', null],
  ['https://beian.bce.baidu.com/', 'baidu', null],
];

describe('the portals of cloud providers', () => {
  it.each(addresses)('%s belongs to %s, page %s', (address, portal, page) => {
    const place = portalOf(address);
    expect(place?.portal.id).toBe(portal);
    expect(place?.page?.id ?? null).toBe(page);
  });

  it('claims no more than is known: what nobody saw has no anchors and no date', () => {
    for (const id of ['volcengine', 'huawei', 'baidu']) {
      const portal = portals.find((one) => one.id === id);
      expect(portal?.verifiedOn).toBeNull();
      expect(portal?.evidence.every(({ kind }) => kind === 'documentation')).toBe(true);
      expect(portal?.pages.flatMap(({ anchors }) => Object.keys(anchors))).toEqual([]);
    }
  });

  it('takes no id for an anchor that the library only counts', () => {
    const anchors = portals.flatMap(({ pages }) => pages.flatMap((page) => Object.keys(page.anchors)));
    expect(anchors.filter((id) => /^rc_select_/.test(id))).toEqual([]);
    expect(anchors).toContain('site_siteName');
    expect(anchors).toContain('entity_fzrIdNum');
  });
});
