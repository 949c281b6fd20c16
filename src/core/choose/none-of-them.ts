import { normaliseOption } from './normalise-option';

const noneWords =
  /^(?:以上|上述|前述)?(?:内容|选项|各项|情形|情况|类型)?(?:都|均|皆|全部|全)?(?:不涉及|不属于|不是|没有|不需要|无需|未涉及|不包含|不提供|不存在|不适用|无|非)(?:以上|上述|前述)?(?:任何|各项|内容|选项|情形|情况|类型|前置审批|专项审批|前置许可|审批|许可)*(?:类|项)?$|^(?:否|无|以上都无|以上均无|以上皆非|noneoftheabove)$/;

/** `以上都不涉及`, `无`, `否`: the option that says none of the others holds. */
export function isNoneOption(text: string): boolean {
  return noneWords.test(normaliseOption(text));
}
