/** Words of the searched texts in which a character is not read as usual. */
export const phraseReadings: Readonly<Record<string, string>> = {
  重复: 'chong fu',
  重庆: 'chong qing',
  角色: 'jue se',
  校验: 'jiao yan',
  模板: 'mu ban',
  调度: 'diao du',
  银行: 'yin hang',
  行业: 'hang ye',
  音乐: 'yin yue',
  会计: 'kuai ji',
  成都: 'cheng du',
  深圳: 'shen zhen',
  厦门: 'xia men',
  有孚: 'you fu',
};
