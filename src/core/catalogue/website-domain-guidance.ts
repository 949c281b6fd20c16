import { defineGuidance } from './define-guidance';

export const websiteDomainGuidance = defineGuidance({
  'website.domain': {
    hints: [
      {
        step: 'mps-website',
        zh: '只填根域名，不带http://、www、路径和端口；中文域名可直接填。',
        en: 'The root domain only, without http://, www, path or port. Chinese domains may be typed in Chinese.',
      },
      {
        step: 'icp-check',
        zh: '每个网站一个域名；已实名满3天（非本厂商3个工作日）、未过期、国内注册商、持有者=备案主体。',
        en: 'One domain for each site. Its real-name check is at least 3 days old, it has not expired, its registrar is a mainland one, and its holder is the filing subject.',
      },
    ],
    mistakes: [
      { zh: '带了 http://、www 或路径。', en: 'With http://, www or a path.' },
      {
        zh: '域名持有者与备案主体不一致，或实名认证不满 3 天。',
        en: 'The holder is not the subject, or the real-name check is under 3 days old.',
      },
      { zh: '后缀不在工信部批复名单里。', en: 'A suffix that MIIT has not approved.' },
    ],
    examples: {
      valid: ['example.com', '示例.中国'],
      invalid: ['https://www.example.com/', '*.example.com', 'example.win', 'www.example.com', 'example.io'],
    },
    required: [
      { step: 'mps-website', person: 'required', org: 'required' },
      { step: 'icp-check', person: 'required', org: 'required' },
    ],
    rules: ['R-DOMAIN', 'R-DOMAIN-ROOT', 'R-TLD', 'X-DOMAIN-OWNER', 'X-DOMAIN-REALNAME-3D'],
    sources: ['mpsWalkthrough', 'west', 'tencent', 'tencentApp', 'huawei'],
    confidence: 'high',
  },
  'website.otherDomains': {
    hints: [
      {
        step: 'mps-website',
        zh: '能打开同一个网站的其他域名（如www.或另一根域名）；没有就留空，不要重复主域名。',
        en: 'Other domains that open the same site, such as www. or another root. Leave it empty if there is none, and do not repeat the main domain.',
      },
    ],
    mistakes: [{ zh: '把主域名又填了一遍。', en: 'Entering the main domain once more.' }],
    examples: { valid: ['www.example.com'], invalid: ['https://www.example.com/'] },
    required: [{ step: 'mps-website', person: 'optional', org: 'optional' }],
    rules: ['R-DOMAIN', 'R-UNIQUE'],
    sources: ['mpsGuide', 'mpsWalkthrough'],
    confidence: 'high',
  },
  'website.domainCertImage': {
    hints: [
      {
        step: 'mps-website',
        zh: '这是域名注册商出具的《域名证书》，不是SSL证书；到注册商控制台下载，PDF要转成jpg/png，并压到300KB左右。',
        en: "The domain certificate that the registrar issues, not an SSL certificate. Download it in the registrar's console, turn a PDF into jpg or png, and bring it to about 300 KB.",
      },
    ],
    mistakes: [
      {
        zh: '传成 SSL 证书。要的是域名注册商出具的域名证书。',
        en: 'Uploading an SSL certificate instead of the registrar’s domain certificate.',
      },
      { zh: '传了 PDF，或图片超过 400 KB 被拒。', en: 'A PDF, or a picture above 400 KB.' },
    ],
    examples: {
      valid: ['domain-cert.jpg 280KB'],
      invalid: ['fullchain.pem', 'domain-cert.pdf', 'domain-cert.jpg 492KB'],
    },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-IMG-MPS'],
    sources: ['mpsGuide', 'mpsWalkthrough', 'public'],
    confidence: 'high',
  },
  'website.domainCertValidity': {
    hints: [
      {
        step: 'mps-website',
        zh: '照域名证书上的注册日期和到期日期填写；到期日至少3个月以后。',
        en: 'The registration and expiry dates on the domain certificate; at least 3 months must be left.',
      },
    ],
    mistakes: [{ zh: '起止日期填反，或证书已过期。', en: 'Dates swapped, or an expired certificate.' }],
    examples: { valid: ['2025-01-10 ~ 2035-01-10'], invalid: ['2027-01-10 ~ 2025-01-10', '2015-01-10 ~ 2017-01-10'] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-RANGE', 'R-DOMAIN-EXPIRY'],
    sources: ['mpsWalkthrough', 'huawei'],
    confidence: 'high',
  },
  'website.domainCertValidFrom': {
    hints: [
      {
        step: 'mps-website',
        zh: '照域名证书上的注册日期填写。',
        en: 'The registration date on the domain certificate.',
      },
    ],
    mistakes: [{ zh: '起止日期填反。', en: 'Dates swapped.' }],
    examples: { valid: ['2025-01-10'], invalid: ['2025-1-10'] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-DATE', 'R-RANGE'],
    sources: ['mpsWalkthrough'],
    confidence: 'medium',
  },
  'website.domainCertValidTo': {
    hints: [
      {
        step: 'mps-website',
        zh: '照域名证书上的到期日期填写；多地要求剩余 3 个月以上。',
        en: 'The expiry date on the domain certificate; many provinces want 3 months left.',
      },
    ],
    mistakes: [
      {
        zh: '域名已续费，却还填旧证书的到期日。',
        en: 'The domain was renewed, but the old certificate’s date is entered.',
      },
    ],
    examples: { valid: ['2035-01-10'], invalid: ['2017-01-10'] },
    required: [{ step: 'mps-website', person: 'required', org: 'required' }],
    rules: ['R-DATE', 'R-RANGE', 'R-DOMAIN-EXPIRY'],
    sources: ['mpsWalkthrough', 'huawei'],
    confidence: 'high',
  },
  'website.domainRealnameScreenshot': {
    hints: [
      {
        step: 'icp-materials',
        zh: '非本厂商域名：截图要含域名、持有者、证件类型、证件号、到期日。',
        en: 'For a domain of another registrar: the screenshot shows domain, holder, type and number of the certificate, and the expiry.',
      },
    ],
    mistakes: [{ zh: '截图里没有证件号或到期日。', en: 'A screenshot without the certificate number or expiry.' }],
    examples: { valid: ['scan.jpg'], invalid: [] },
    required: [{ step: 'icp-materials', person: 'depends', org: 'depends' }],
    rules: ['R-IMG'],
    sources: ['tencent', 'huawei'],
    confidence: 'high',
  },
  'website.ip': {
    hints: [
      {
        step: 'mps-website',
        zh: '填服务器公网IP，不填内网IP、127.0.0.1或nginx容器IP；用CDN/边缘托管的填域名实际解析到的公网IP。',
        en: "The server's public IP, never a LAN, loopback or container address. Behind a CDN it is the public IP the domain resolves to.",
      },
      { step: 'icp-website', zh: '单个IP时起止填同一个。', en: 'For a single IP, enter it as both start and end.' },
    ],
    mistakes: [
      { zh: '填了内网 IP、127.0.0.1 或容器 IP。', en: 'A LAN, loopback or container address.' },
      {
        zh: '用了 CDN 却填源站 IP，与域名解析的不一致。',
        en: 'Behind a CDN, the origin’s IP instead of the one the domain resolves to.',
      },
    ],
    examples: {
      valid: ['223.5.5.5', '240e::1', '223.5.5.5-223.5.5.5'],
      invalid: ['10.0.0.8', '192.168.1.10', '127.0.0.1', '172.17.0.2'],
    },
    required: [
      { step: 'mps-website', person: 'required', org: 'required' },
      { step: 'icp-website', person: 'required', org: 'required' },
    ],
    rules: ['R-IP-PUBLIC', 'X-IP-DNS'],
    sources: ['mpsWalkthrough', 'public', 'huawei'],
    confidence: 'high',
  },
  'website.serverLocation': {
    hints: [{ step: 'icp-website', zh: '接入商系统自动填。', en: "The provider's system fills it in." }],
    mistakes: [
      { zh: '填了公司所在省，而不是服务器机房所在省。', en: 'The company’s province instead of the data centre’s.' },
    ],
    examples: { valid: ['广东'], invalid: ['美国'] },
    required: [{ step: 'icp-website', person: 'depends', org: 'depends' }],
    rules: ['R-PROVINCE'],
    sources: ['public'],
    confidence: 'low',
  },
});
