const ministry = (text: string, href = 'https://beian.miit.gov.cn/'): string => `<a href="${href}">${text}</a>`;
const police = (text: string, query: string, inside = ''): string =>
  `<a href="https://beian.mps.gov.cn/#/query/webSearch${query}">${inside}${text}</a>`;
const integrated = 'https://beian.miit.gov.cn/#/Integrated/index';
const oldPortal = 'http://www.beian.gov.cn/portal/registerSystemInfo';

/** A footer as it was found (`portals.md` §7), as HTML, and what a person would say of it who knows nothing of the site. */
export const wildPages: readonly (readonly [number: number, html: string, findings: readonly string[]])[] = [
  [1, ministry('皖ICP备2025087176号-2'), ['mps-none']],
  [2, police('皖公网安备341324020000239号', '?code=341324020000239'), ['icp-missing', 'number-wrong']],
  [
    3,
    police('鄂公网安备 42050002420933 号', '?code=42050002420933'),
    ['icp-missing', 'icon-missing', 'spelled-otherwise'],
  ],
  [4, `备案号：${ministry('湘ICP备2026003711号-1')}`, ['mps-none']],
  [
    5,
    `${ministry('湘ICP备2026019664号-2', integrated)} ${police('湘公网安备43062102000099', '?code=43062102000099', '<img src="https://beian.mps.gov.cn/img/logo01.dd7ff50e.png">')}`,
    ['icon-foreign', 'spelled-otherwise', 'link-deep'],
  ],
  [
    6,
    `${ministry('桂ICP备2024034950号', 'http://beian.miit.gov.cn/')} | 桂公网安备45142202000030`,
    ['icp-of-subject', 'spelled-otherwise', 'link-unencrypted', 'link-missing'],
  ],
  [
    7,
    '<a title="粤公网安备44010602015173号" href="https://beian.mps.gov.cn/#/query/webSearch?code=44010602015173"><img src="/gongan.png">粤公网安备44010602015173号</a>',
    ['icp-missing'],
  ],
  [
    8,
    `${ministry('浙ICP备2026035635号')} / ${police('浙公网安备33019202003045号', '?code=33019202003045')}`,
    ['icp-of-subject', 'icon-missing'],
  ],
  [9, ministry('浙ICP备20011916号-1', integrated), ['mps-none', 'link-deep']],
  [
    10,
    `备案号: ${ministry('赣ICP备17011549号-1', 'https://beian.miit.gov.cn/#/Integrated/recordQuery')} ; 粤公网安备44011302004470`,
    ['provinces-differ', 'spelled-otherwise', 'link-deep', 'link-missing'],
  ],
  [11, `${ministry('皖ICP备2024039162号-1')} ${police('公安备案', '')}`, ['code-missing']],
  [12, ministry('粤ICP备  2020119681号', integrated), ['mps-none', 'spelled-otherwise', 'link-deep']],
  [
    13,
    `${police('鄂公网安备42900402000843号', '', '<img src="a.png">')}</br>${ministry('鄂ICP备19029486号-5')}`,
    ['code-missing'],
  ],
  [14, ministry('闽ICP备2026007493号-1'), ['mps-none']],
  [15, `${ministry('豫ICP备2023028578号')} | <a href="/contact">联系我们</a>`, ['icp-of-subject', 'mps-none']],
  [
    16,
    `${ministry('鄂ICP备2024037645号')} ${police('鄂公网安备42011702000772', '?code=42011702000772')}`,
    ['icp-of-subject', 'icon-missing', 'spelled-otherwise'],
  ],
  [
    17,
    'ICP备案/许可证号:津ICP备2026002780号 ; 津公网安备12010402002488号',
    ['icp-of-subject', 'link-missing', 'link-missing'],
  ],
  [18, `${ministry('浙ICP备2025162002号-1')} <a href="${oldPortal}">公安联网备案</a>`, ['link-old']],
  [19, police('粤公网安备 44010502004025号', '?code=44010602009999'), ['icp-missing', 'icon-missing', 'code-differs']],
  [20, '桂ICP备20005450号-2 桂公网安备', ['mps-unfinished', 'link-missing']],
  [
    21,
    `footer: '${police('沪公网安备31011302008989号', '?code=31011302008989', '<img src="/img/gongan.png"/>')}'`,
    ['icp-missing'],
  ],
  [
    22,
    '京ICP证090015号 京ICP备11027288号 互联网药品信息服务 京公网安备11010502000728 新出网证(京)字129号',
    ['icp-of-subject', 'spelled-otherwise', 'link-missing', 'link-missing'],
  ],
  [
    23,
    '京ICP证120829号 京ICP备 12032080号-2 京公网安备11010802017204号',
    ['spelled-otherwise', 'link-missing', 'link-missing'],
  ],
  [24, '京ICP备15003716号-3&nbsp;&nbsp;|&nbsp;&nbsp;京ICP证150437号', ['mps-none', 'link-missing']],
  [25, '京公网安备11030102010293号 京ICP证010249号', ['link-missing']],
  [26, '京ICP证B2-20171701号', ['mps-none', 'number-doubtful']],
  [
    27,
    `粤 B2-20090203 深公网安备：4403101910665 <a href="${oldPortal}?recordcode=44030502000017">粤公网安备 44030502000017号</a>`,
    ['icon-missing', 'spelled-otherwise', 'number-wrong', 'link-old'],
  ],
  [
    28,
    `粤B2-20090191-18 工业和信息化部备案管理系统网站 <a href="${oldPortal}?recordcode=33010902002564"><img src="/ghs.png">浙公网安备 33010902002564号</a>`,
    ['link-old'],
  ],
  [29, '陕ICP备2024026116号-1A', ['icp-of-app', 'mps-none', 'link-missing']],
  [30, '备案号：沪ICP备2025152989号-1A', ['icp-of-app', 'mps-none', 'link-missing']],
  [31, 'ICP备案号：苏ICP备2025175795号-1A', ['icp-of-app', 'mps-none', 'link-missing']],
  [32, '鄂ICP备2024036893号-1A ; 渝ICP备2025052772号-1A', ['several-icp', 'mps-none', 'link-missing', 'link-missing']],
  [
    33,
    '沪公网安备：31010402333815号 网信算备：310115124334401240013号',
    ['icp-missing', 'spelled-otherwise', 'spelled-otherwise', 'link-missing'],
  ],
  [34, '<a href="https://www.cac.gov.cn/notice.htm">网信算备610102726918801240017号</a>', ['icp-missing', 'mps-none']],
  [
    35,
    '算法备案公示：网信算备330109830471102220013号、网信算备330109830471103220019号、更多',
    ['icp-missing', 'mps-none'],
  ],
  [36, `主体备案号：${ministry('京ICP备19057126号')}`, ['icp-of-subject', 'mps-none']],
  [37, '川公网安备51019002007622号 网站开通日期: 2024-12-22', ['icp-missing', 'link-missing']],
  [
    38,
    `${ministry('沪ICP备17020986号', 'http://beian.miit.gov.cn')} <a href="${oldPortal}?recordcode=31011502009028">沪公网安备31011502009028号<img src="/badge.png"></a>`,
    ['icp-of-subject', 'link-unencrypted', 'link-old'],
  ],
  [
    39,
    `<a href="${oldPortal}?recordcode=42050202000801">鄂公网安备 42050202000801号</a>`,
    ['icp-missing', 'icon-missing', 'link-old'],
  ],
  [40, '京ICP备05070602号 版权所有 京公网安备 11010102002019号', ['icp-of-subject', 'link-missing', 'link-missing']],
  [
    41,
    `${ministry('京ICP备2025106012号-2')} <a rel="noreferrer" href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802047824"><img src="/ga.png"></a>`,
    ['mps-in-link-only'],
  ],
  [
    42,
    '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=32083002000282"><img alt="本站已公安网站备案" src="https://img.shields.io/badge/a"></a>',
    ['icp-missing', 'mps-in-link-only'],
  ],
  [
    43,
    '<a href="https://icp.gov.moe/?keyword=20230187">萌ICP备20230187号</a>, <a href="https://icp.redcha.cn/">茶ICP备2025090177号</a>',
    ['icp-missing', 'mps-none', 'number-wrong', 'number-wrong'],
  ],
];
