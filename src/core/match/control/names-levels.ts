const levels =
  /(?:地址[省市县区]|属地|省市区?县?|市区|区县|县区|地区|区域|省份|城市|所在[省市区县])$|^(?:[省市区县旗州盟地]|自治区|直辖市)+$/u;

/** Whether a normalised label names the levels of a region outright: 省份, 所在市, 地区市州盟. 所在地 may ask for the street. */
export function namesLevels(plain: string): boolean {
  return levels.test(plain);
}
