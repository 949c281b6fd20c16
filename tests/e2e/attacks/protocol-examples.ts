import type { MessageData, MessageName } from '../../../src/messaging/protocol';

/** Every message of the extension, rightly formed: only the sender is wrong. */
export function protocolExamples(tabId: number, ref = 'c1'): { [N in MessageName]: MessageData<N> } {
  const step = {
    ref,
    fieldId: 'subjectOwner.idNumber',
    value: 'forged',
    part: 0,
    parts: 1,
    signature: '',
    overwrite: true,
  } as const;
  return {
    viewPage: { tabId },
    selectProfile: { tabId, profileId: crypto.randomUUID(), websiteId: null, appId: null },
    fillPage: { tabId, refs: null, overwrite: [ref] },
    stopFill: { tabId },
    undoFill: { tabId, refs: null },
    showField: { tabId, ref },
    usePage: { tabId },
    pageChanged: { tabId },
    fillProgress: { tabId, done: 1, total: 2 },
    filingPageSeen: { url: 'https://beian.mps.gov.cn/' },
    controlsChanged: null,
    fillOneClicked: { ref },
    valueAsked: { ref },
    marksHidden: { scope: 'portal' },
    stepProgress: { done: 1, total: 2 },
    scan: null,
    readControls: { document: 'x', refs: [ref] },
    fillControls: { document: 'x', steps: [step] },
    confirmControls: { document: 'x' },
    undoControls: { document: 'x', refs: null },
    stopControls: null,
    markControls: { marks: [], language: 'zh', theme: 'light' },
    revealControl: { ref },
  };
}

/** The messages that a portal's page may not send: those of the extension's own pages and of the background. */
export const notForPages: readonly MessageName[] = [
  'viewPage',
  'selectProfile',
  'fillPage',
  'stopFill',
  'undoFill',
  'showField',
  'usePage',
  'pageChanged',
  'fillProgress',
  'scan',
  'readControls',
  'fillControls',
  'confirmControls',
  'undoControls',
  'stopControls',
  'markControls',
  'revealControl',
];
