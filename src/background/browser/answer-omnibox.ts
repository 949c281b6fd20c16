import { browser } from 'wxt/browser';
import { shortAnswer } from '../../core/handbook/short-answer';
import { findHints } from '../../core/hints/find-hints';
import type { Hint } from '../../core/hints/hint';

/** A line below the address bar: what is written there, and the entry that it opens. */
export interface Suggestion {
  /** What the address bar then holds, and hands back when it is chosen. */
  readonly content: string;
  readonly description: string;
}

interface Spoken {
  readonly language: 'zh' | 'en';
  /** Chromium reads descriptions as XML, Firefox as they are. */
  readonly asXml: boolean;
}

/** As many as fit below the address bar beside the one that is offered first. */
const mostSuggestions = 6;

/** What the address bar offers for the words after `ba`. */
export function suggestionsFor(query: string, { language, asXml }: Spoken): Suggestion[] {
  const titleOf = ({ title, titleEn }: Hint): string => (language === 'zh' ? title : titleEn);
  return findHints(query, mostSuggestions).map((hint) => {
    const answer = shortAnswer(hint.id)?.[language];
    const description = answer ? `${titleOf(hint)} — ${answer}` : titleOf(hint);
    return { content: hint.id, description: asXml ? escapeXml(description) : description };
  });
}

/** The handbook's address for what was chosen below the address bar, or for what was only typed. */
export function omniboxTarget(text: string): string {
  const chosen = shortAnswer(text) !== null;
  return `#/handbook?${new URLSearchParams(chosen ? { entry: text } : { q: text })}`;
}

/** Answers `ba <words>` in the address bar out of the extension's own tables. */
export function answerOmnibox(language: 'zh' | 'en', asXml: boolean): void {
  const spoken = { language, asXml };
  browser.omnibox.setDefaultSuggestion({ description: firstLine(spoken) });
  browser.omnibox.onInputChanged.addListener((text, suggest) => suggest(suggestionsFor(text, spoken)));
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(omniboxTarget(text), disposition));
}

/** What stands beside the typed words. Chromium puts them in place of %s; Firefox shows them itself, and the sign as it is. */
export function firstLine({ language, asXml }: Spoken): string {
  if (!asXml) return language === 'zh' ? '在填报手册里查' : 'Look it up in the handbook';
  return language === 'zh' ? '在填报手册里查“%s”' : 'Look up “%s” in the handbook';
}

async function open(hash: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL('/options.html') + hash;
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
