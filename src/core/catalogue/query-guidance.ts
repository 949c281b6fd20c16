import { defineGuidance } from './define-guidance';

export const queryGuidance = defineGuidance({
  'query.kind': {
    hints: [{ step: 'miit-query', zh: '先选页签再查。', en: 'Choose the tab first, then search.' }],
    mistakes: [
      { zh: '在“网站”页签里查 APP，查不到。', en: 'Searching an app under the website tab, which finds nothing.' },
    ],
    examples: { valid: ['网站'], invalid: [] },
    required: [{ step: 'miit-query', person: 'optional', org: 'optional' }],
    rules: ['R-ENUM'],
    sources: ['unchecked', 'articles'],
    confidence: 'low',
  },
  'query.keyword': {
    hints: [
      {
        step: 'miit-query',
        zh: '域名只填根域名，不带 www；备案号要写全。也可按名称查重名。',
        en: 'The root domain without www, or the whole filing number. Names can be searched too, to see whether one is taken.',
      },
    ],
    mistakes: [{ zh: '域名带了 www，查不到结果。', en: 'A domain with www, which finds nothing.' }],
    examples: {
      valid: ['example.com', '京ICP备12345678号', '示例科技（北京）有限公司'],
      invalid: ['www.example.com', 'https://example.com'],
    },
    required: [{ step: 'miit-query', person: 'required', org: 'required' }],
    rules: ['R-DOMAIN', 'R-DOMAIN-ROOT', 'R-ICPNO', 'R-NONEMPTY'],
    sources: ['articles', 'unchecked', 'public'],
    confidence: 'high',
  },
});
