const peoples =
  '(?:壮|回|维吾尔|蒙古|藏|苗|彝|布依|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|朝鲜|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|满|各)';
const ending = new RegExp(
  // Two characters stay before it, so that 陵水黎族自治县 is 陵水 and 矿区 is 矿区.
  `(?<=^.{2,})(?:特别行政区|(?:${peoples}族?)*自治[区州县旗]|林区|新区|地区|省|市|区|县|旗|盟|州)$`,
);
const fillers =
  /^(?:市辖区|市辖县|县|辖区|(?:北京|天津|上海|重庆)市?(?:城区|郊县|市区|辖区|辖县)|(?:省|自治区)?直辖县?级?(?:行政)?(?:区划|单位)?)$/;
const municipalities: ReadonlySet<string> = new Set(['北京', '天津', '上海', '重庆']);

function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u200B-\u200D\uFEFF*]/g, '');
}

/** `广西壮族自治区` → `广西`, `余杭区` → `余杭`; what stays is never shorter than two characters. */
function shortRegionName(name: string): string {
  return plain(name).replace(ending, '');
}

/** 市辖区, 省直辖县级行政区划 …: a level that only fills the place of a city. */
export function isFillerLevel(name: string): boolean {
  return fillers.test(plain(name));
}

/** 北京, 天津, 上海, 重庆: cities that are provinces. */
export function isMunicipality(name: string): boolean {
  return municipalities.has(shortRegionName(name));
}

/**
 * Whether two names mean one place among its neighbours: equal, or equal but for an ending that one of them leaves out.
 * 长沙市 and 长沙县 are two places.
 */
export function sameRegionName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const [shortA, shortB] = [shortRegionName(a), shortRegionName(b)];
  return shortA === shortB && (shortA === a || shortB === b || looseEnding(a, shortA) === looseEnding(b, shortB));
}

/** 恩施州 and 恩施土家族苗族自治州 end alike: only the kind of place counts, not the peoples it is named after. */
function looseEnding(name: string, short: string): string {
  return name.slice(short.length).slice(-1);
}
