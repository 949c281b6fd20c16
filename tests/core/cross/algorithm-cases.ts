import type { Case } from './case';
import { appAndAlgorithm } from './dossiers';

/** Mistakes in an algorithm filing. */
export const algorithmCases: readonly Case[] = [
  {
    mistake: 'a name of another class',
    of: appAndAlgorithm,
    change: { 'algorithm.type': '个性化推送类' },
    finding: ['warn', 'X-CAC-NAME-CONSISTENT', 'algorithm.name'],
  },
  {
    mistake: 'a product nobody filed',
    of: appAndAlgorithm,
    change: { 'algorithm.productName': '晴川写作' },
    finding: ['warn', 'X-CAC-NAME-CONSISTENT', 'algorithm.productName'],
  },
  {
    mistake: 'an image algorithm that puts out text',
    of: appAndAlgorithm,
    change: { 'algorithm.name': '晴川图像生成合成算法' },
    finding: ['warn', 'X-CAC-MODALITY', 'algorithm.outputModality'],
  },
  {
    mistake: 'a website whose number is an APP’s',
    of: appAndAlgorithm,
    change: { 'algorithm.productKind': ['网站'] },
    finding: ['warn', 'X-CAC-FORM', 'algorithm.productKind'],
  },
  {
    mistake: 'a product of another subject',
    of: appAndAlgorithm,
    change: { 'algorithm.productIcpNumber': '京ICP备2025000009号-2A' },
    finding: ['warn', 'X-CAC-ICP', 'algorithm.productIcpNumber'],
  },
  {
    mistake: 'online for three weeks',
    of: appAndAlgorithm,
    change: { 'algorithm.launchDate': '2026-04-16' },
    finding: ['warn', 'X-CAC-10WD', 'algorithm.launchDate'],
  },
  {
    mistake: 'online for a week',
    of: appAndAlgorithm,
    change: { 'algorithm.launchDate': '2026-05-04' },
    finding: ['info', 'X-CAC-10WD', 'algorithm.launchDate'],
  },
];
