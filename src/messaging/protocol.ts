import { z } from 'zod';
import { watermarkTextSchema } from '../core/images/watermark-choice';
import { heldSchema } from '../core/plan/held';
import { outcomeSchema } from '../core/plan/outcome';
import { snapshotSchema } from '../core/plan/snapshot';
import { pageElementSchema } from '../core/report/page-node';
import { pageReportSchema } from '../core/report/page-report';
import { footerReportSchema, numberOnPageSchema } from './footer-report';
import { findingSchema, liveFindingSchema, markSchema, markWordsSchema, typedPartsSchema } from './guidance-schemas';
import { madeWhenAsked } from './made-when-asked';
import { markScopes } from './mark-scope';
import { documentKey, fieldId, tabId } from './message-parts';
import { fillReportSchema, pageViewSchema } from './page-view';
import { stepMessage } from './step-message';

/**
 * Every message of the extension: who may send it, what it carries, what comes back. Both are checked on arrival.
 * `extension`: only the extension's own pages; `page`: only its content scripts, in the top frame of a portal's tab;
 * `background`: only the background, to the surfaces or to the engine in one tab's page (`to`).
 */
export const protocol = madeWhenAsked({
  /** Panel, popup: what is on this tab? Scans again. */
  viewPage: () => ({ from: 'extension', data: z.object({ tabId }), reply: pageViewSchema }),
  /** For whom this tab is filled. */
  selectProfile: () => ({
    from: 'extension',
    data: z.object({ tabId, profileId: z.string(), websiteId: z.string().nullable(), appId: z.string().nullable() }),
    reply: pageViewSchema,
  }),
  /** Fill the given refs (all that are ready when null); `overwrite` lists those whose own text may go. */
  fillPage: () => ({
    from: 'extension',
    data: z.object({ tabId, refs: z.array(z.string()).nullable(), overwrite: z.array(z.string()) }),
    reply: fillReportSchema,
  }),
  stopFill: () => ({ from: 'extension', data: z.object({ tabId }), reply: z.null() }),
  undoFill: () => ({
    from: 'extension',
    data: z.object({ tabId, refs: z.array(z.string()).nullable() }),
    reply: fillReportSchema,
  }),
  /** Scroll to a field and light it up. */
  showField: () => ({ from: 'extension', data: z.object({ tabId, ref: z.string() }), reply: z.null() }),
  /** *Check before submit*: all rules over the page as it stands, read now, and the dossier. Changes nothing. */
  checkPage: () => ({ from: 'extension', data: z.object({ tabId }), reply: z.array(findingSchema) }),
  /** Marks on or off: on this page, on its portal, anywhere. */
  setMarks: () => ({
    from: 'extension',
    data: z.object({ tabId, scope: z.enum(markScopes), on: z.boolean() }),
    reply: pageViewSchema,
  }),
  /** Whether pictures get a watermark on this page's portal, and which words; remembered for the portal. */
  setWatermark: () => ({
    from: 'extension',
    data: z.object({ tabId, on: z.boolean(), text: watermarkTextSchema }),
    reply: pageViewSchema,
  }),
  /** Use the extension on a page that is no listed portal (`activeTab`, on the user's click). */
  usePage: () => ({ from: 'extension', data: z.object({ tabId }), reply: pageViewSchema }),
  /** This control is that field from now on, or none of ours (null): remembered for the portal, and the page read anew. */
  teachField: () => ({
    from: 'extension',
    data: z.object({ tabId, ref: z.string(), fieldId: fieldId.nullable() }),
    reply: pageViewSchema,
  }),
  /** Forgets what was taught of a control. */
  unteachField: () => ({ from: 'extension', data: z.object({ tabId, ref: z.string() }), reply: pageViewSchema }),
  /** What a maintainer needs of this page: no value, no personal text. Shown to the user before he saves it. */
  reportPage: () => ({ from: 'extension', data: z.object({ tabId }), reply: pageReportSchema }),
  /** The panel has taken up the errand, or the user does not want it any more. */
  endErrand: () => ({ from: 'extension', data: z.object({ tabId }), reply: z.null() }),
  /** Checks the footer of whatever page the tab shows (`activeTab`, on the user's click). */
  checkFooter: () => ({ from: 'extension', data: z.object({ tabId }), reply: footerReportSchema }),
  /** The checks of this browser session, last first; `forget` clears them. */
  listFooterChecks: () => ({
    from: 'extension',
    data: z.object({ forget: z.boolean() }),
    reply: z.array(footerReportSchema),
  }),
  /** Filing numbers that a listed portal's page shows of those that it gives out. */
  numbersOnPage: () => ({ from: 'extension', data: z.object({ tabId }), reply: z.array(numberOnPageSchema) }),
  /** Filings or what runs out may have changed: count the reminders anew. */
  planReminders: () => ({ from: 'extension', data: z.null(), reply: z.null() }),
  /** Background to the surfaces: this tab's view is not what it was. */
  pageChanged: () => ({ from: 'background', to: 'surfaces', data: z.object({ tabId }), reply: z.null() }),
  fillProgress: () => ({
    from: 'background',
    to: 'surfaces',
    data: z.object({ tabId, done: z.number(), total: z.number() }),
    reply: z.null(),
  }),

  /** Detector: this document may be a filing page; bring the engine. */
  filingPageSeen: () => ({ from: 'page', data: z.object({ url: z.string() }), reply: z.null() }),
  /** Engine: controls came, went or changed. The reply tells whether anybody still wants to hear of it. */
  controlsChanged: () => ({ from: 'page', data: z.null(), reply: z.boolean() }),
  /** Engine: the user clicked *Fill this one* in a card, and the click passed the visibility checks. */
  fillOneClicked: () => ({ from: 'page', data: z.object({ ref: z.string() }), reply: z.null() }),
  /** Engine: the card's *Copy* or value view was asked for with a checked click. */
  valueAsked: () => ({
    from: 'page',
    data: z.object({ ref: z.string() }),
    reply: z.object({ text: z.string() }).nullable(),
  }),
  /** Engine: a card was opened by the user. What it shows beside the field; private values only masked. */
  cardOpened: () => ({
    from: 'page',
    data: z.object({ ref: z.string() }),
    reply: z.object({ text: z.string(), masked: z.boolean() }).nullable(),
  }),
  /** Engine: the user types in a field whose card is open. What the rules say of it. */
  controlTyped: () => ({
    from: 'page',
    data: z.object({ ref: z.string(), parts: typedPartsSchema }),
    reply: z.array(liveFindingSchema),
  }),
  /** Engine: the user opened a search dialog of the page. The rows that are his, by the names they may carry. */
  rowsAsked: () => ({
    from: 'page',
    data: z.object({ ref: z.string() }),
    reply: z.object({ names: z.array(z.string()), region: z.array(z.string()) }).nullable(),
  }),
  /** Engine: the user wants no marks: on this page, on this portal for good, or anywhere. */
  marksHidden: () => ({ from: 'page', data: z.object({ scope: z.enum(markScopes) }), reply: z.null() }),
  /** Engine: *This field is …* in a card. The reply tells whether a panel is there to go on. */
  teachAsked: () => ({ from: 'page', data: z.object({ ref: z.string() }), reply: z.boolean() }),
  stepProgress: () => ({ from: 'page', data: z.object({ done: z.number(), total: z.number() }), reply: z.null() }),

  /** Reads the page; from then on the engine reports `controlsChanged`, until a reply tells it to stop. */
  scan: () => ({
    from: 'background',
    to: 'page',
    data: z.null(),
    reply: z.object({ document: documentKey, snapshot: snapshotSchema }),
  }),
  /** What the controls hold now, in the page's wording: asked for only while a surface or the marks are on. */
  readControls: () => ({
    from: 'background',
    to: 'page',
    data: z.object({ document: documentKey, refs: z.array(z.string()) }),
    reply: z.array(z.object({ ref: z.string(), held: heldSchema, ours: z.boolean() })),
  }),
  fillControls: () => ({
    from: 'background',
    to: 'page',
    data: z.object({ document: documentKey, steps: z.array(stepMessage) }),
    reply: z.array(outcomeSchema),
  }),
  /** Watches for a short while whether the page keeps what was filled; answers with what it did not keep. */
  confirmControls: () => ({
    from: 'background',
    to: 'page',
    data: z.object({ document: documentKey }),
    reply: z.array(outcomeSchema),
  }),
  undoControls: () => ({
    from: 'background',
    to: 'page',
    data: z.object({ document: documentKey, refs: z.array(z.string()).nullable() }),
    reply: z.array(outcomeSchema),
  }),
  stopControls: () => ({ from: 'background', to: 'page', data: z.null(), reply: z.null() }),
  /**
   * Draws the marks, all of them anew; an empty list takes them away. Answers with false where the script that draws
   * them has to be brought first: it draws what was asked for last.
   */
  markControls: () => ({
    from: 'background',
    to: 'page',
    data: z.object({
      marks: z.array(markSchema),
      words: markWordsSchema,
      theme: z.enum(['light', 'dark', 'system']),
    }),
    reply: z.boolean(),
  }),
  /** Which control the browser's own menu was opened on. */
  pointedControl: () => ({
    from: 'background',
    to: 'page',
    data: z.null(),
    reply: z.object({ ref: z.string().nullable() }),
  }),
  /** How the page is made: elements, classes, labels and options; values and other texts are masked there. */
  describePage: () => ({
    from: 'background',
    to: 'page',
    data: z.object({ document: documentKey }),
    reply: pageElementSchema,
  }),
  /** The addresses of the frames that cannot be read. */
  frameAddresses: () => ({
    from: 'background',
    to: 'page',
    data: z.null(),
    reply: z.array(z.string().max(2000)).max(20),
  }),
  /** Which of these words the page shows; what stands in fields is not read. */
  findWords: () => ({
    from: 'background',
    to: 'page',
    data: z.object({ words: z.array(z.string()) }),
    reply: z.array(z.string()),
  }),
  revealControl: () => ({ from: 'background', to: 'page', data: z.object({ ref: z.string() }), reply: z.null() }),
});

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type MessageData<N extends MessageName> = z.infer<Protocol[N]['data']>;
export type MessageReply<N extends MessageName> = z.infer<Protocol[N]['reply']>;

/** The messages that one side may send. */
export type MessageFrom<F extends 'extension' | 'page'> = {
  [N in MessageName]: Protocol[N]['from'] extends F ? N : never;
}[MessageName];
/** The background's messages to one kind of receiver. */
export type MessageTo<T extends 'surfaces' | 'page'> = {
  [N in MessageName]: Protocol[N] extends { readonly to: T } ? N : never;
}[MessageName];
