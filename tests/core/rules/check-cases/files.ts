import type { CheckCase } from './check-case';

const file = (name: string, size = 10_000) => new File([new Uint8Array(size)], name);

export const files: readonly CheckCase[] = [
  { fieldId: 'subject.certImage', value: file('licence.JPG'), first: 'ok' },
  { fieldId: 'subject.certImage', value: file('licence.jpg', 5 * 1024 * 1024), first: 'warn R-IMG', says: '5.0 MB' },
  { fieldId: 'subject.certImage', value: file('licence.jpg', 0), first: 'error R-IMG', says: '空的' },
  { fieldId: 'subject.certImage', value: file('licence.exe'), first: 'error R-IMG' },
  { fieldId: 'subjectOwner.idFrontImage', value: file('身份证反面.png'), first: 'warn R-IMG-IDSIDE' },
  { fieldId: 'subjectOwner.idBackImage', value: file('身份证反面.png'), first: 'ok' },
  { fieldId: 'website.domainCertImage', value: file('cert.pem'), first: 'error R-IMG-MPS', says: 'SSL' },
  { fieldId: 'website.domainCertImage', value: file('cert.jpg', 492 * 1024), first: 'warn R-IMG-MPS', says: '492 KB' },
  { fieldId: 'app.icon', value: file('icon.png', 101 * 1024), first: 'warn R-IMG-ICON' },
  { fieldId: 'app.screenshots', value: [file('1.png'), file('2.png')], first: 'error R-COUNT3-5', says: '2 张' },
  { fieldId: 'algorithm.safetyReport', value: file('report.docx'), first: 'ok' },
  { fieldId: 'algorithm.safetyReport', value: file('report.xlsx'), first: 'error R-FILE' },
];
