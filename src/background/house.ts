import type { FieldId } from '../core/catalogue/fields';
import type { FieldValue } from '../core/field-value';
import type { FieldValues } from '../core/field-values';
import type { SeenPage } from '../core/footer/check/seen-page';
import type { MatchSnapshot } from '../core/match/page-match';
import type { KnownFacts } from '../core/rules/cross/known-facts';
import type { Verdict } from '../core/rules/verdict';
import type { PreparationOrder, PreparedFile } from '../images/prepare-file';
import type { MessageData, MessageReply, MessageTo } from '../messaging/protocol';
import type { Vault } from '../vault/vault';
import type { Reminders } from './browser/reminders';
import type { TabMemory } from './browser/tab-memory';
import type { FillRuns } from './fill/fill-runs';
import type { UnfinishedFills } from './fill/unfinished-fills';
import type { FooterChecks } from './page/footer-checks';

/** The pages in the browser's tabs, as far as the extension may reach them. */
export interface Pages {
  /** The address that the browser shows; null where the extension has no right to know it. */
  urlOf(tabId: number): Promise<string | null>;
  /** Whether the user has this tab before him now. */
  isInFront(tabId: number): Promise<boolean>;
  /** Brings the engine into the top frame. @returns false where that is not allowed */
  bringEngine(tabId: number): Promise<boolean>;
  /** Brings in beside the engine what draws marks and cards. @returns false where that is not allowed */
  bringAnnotator(tabId: number): Promise<boolean>;
  /** Brings in beside the engine what describes a page for a report. @returns false where that is not allowed */
  bringDescriber(tabId: number): Promise<boolean>;
  /** What the footer check needs of a tab's page, as the page says it; null where that is not allowed. */
  readFooter(tabId: number): Promise<SeenPage | null>;
  /** @throws MessageError when no engine answers */
  ask<N extends MessageTo<'page'>>(tabId: number, name: N, data: MessageData<N>): Promise<MessageReply<N>>;
}

/** What the user sees of the background, besides the pages. */
export interface Surfaces {
  /** @returns whether any surface is open and listens */
  tell<N extends MessageTo<'surfaces'>>(name: N, data: MessageData<N>): Promise<boolean>;
  /** Opens the side panel; false where the browser wants a click of its own for that. */
  openPanel(tabId: number): Promise<boolean>;
  /** Puts a count on the toolbar icon of a tab, or takes it away. */
  badge(tabId: number, count: number | null): Promise<void>;
  /** The language of the browser, for settings that follow it. */
  readonly browserLanguage: 'zh' | 'en';
}

/** The core's decisions that the use cases call on. */
export interface Decisions {
  readonly match: MatchSnapshot;
  check(fieldId: FieldId, value: FieldValue, context: { values: FieldValues; today: string }): readonly Verdict[];
  checkProfile(values: FieldValues, context: { today: string; known: KnownFacts }): readonly Verdict[];
}

/** All that the background's use cases work with; nothing else of the browser is touched. */
export interface House {
  readonly vault: Vault;
  readonly pages: Pages;
  readonly surfaces: Surfaces;
  readonly decisions: Decisions;
  /** Makes of a stored document the file that one place takes. */
  readonly prepare: (file: File, order: PreparationOrder) => Promise<PreparedFile>;
  readonly memory: TabMemory;
  readonly runs: FillRuns;
  readonly unfinished: UnfinishedFills;
  readonly footerChecks: FooterChecks;
  readonly reminders: Reminders;
  readonly now: () => Date;
  /** What runs here, for reports. */
  readonly product: { readonly extension: string; readonly browser: 'chromium' | 'firefox' };
}
