/**
 * Cities by the first four digits of a credit code's division or an ID number (GB/T 2260), for the provinces that
 * want address and certificate in one city. Abolished prefectures are missing on purpose: an unknown code says nothing.
 */
const cityNames: Readonly<Record<string, string>> = {
  1301: '石家庄',
  1302: '唐山',
  1303: '秦皇岛',
  1304: '邯郸',
  1305: '邢台',
  1306: '保定',
  1307: '张家口',
  1308: '承德',
  1309: '沧州',
  1310: '廊坊',
  1311: '衡水',
  4101: '郑州',
  4102: '开封',
  4103: '洛阳',
  4104: '平顶山',
  4105: '安阳',
  4106: '鹤壁',
  4107: '新乡',
  4108: '焦作',
  4109: '濮阳',
  4110: '许昌',
  4111: '漯河',
  4112: '三门峡',
  4113: '南阳',
  4114: '商丘',
  4115: '信阳',
  4116: '周口',
  4117: '驻马店',
  5201: '贵阳',
  5202: '六盘水',
  5203: '遵义',
  5204: '安顺',
  5205: '毕节',
  5206: '铜仁',
  5223: '黔西南',
  5226: '黔东南',
  5227: '黔南',
};

/** The city a certificate was issued in, as the beginning of its full name; null when the code is not listed. */
export function cityOfPrefix(digits: string): string | null {
  return cityNames[digits.slice(0, 4)] ?? null;
}
