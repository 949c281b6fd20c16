import { createContext, type JSX, type ReactNode, useContext, useMemo } from 'react';

/** One string of the product in its two languages. Core's `Bilingual` sentences fit as they are. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh' | 'en';

/** An entry of a message table: a fixed text, or a function that puts its parameters into one. */
export type TextEntry = Text | ((...params: never[]) => Text);

/** Declares a page's messages. Keeps the keys and parameter types, so that a missing or misspelt message is a type error. */
export function defineTexts<const T extends Readonly<Record<string, TextEntry>>>(texts: T): T {
  return texts;
}

/** Which of the two languages to speak: the user's choice, or the first one that the browser asks for. */
export function resolveLanguage(setting: Language | 'browser', browserLanguages: readonly string[]): Language {
  if (setting !== 'browser') return setting;
  return /^zh\b/i.test(browserLanguages[0] ?? 'zh') ? 'zh' : 'en';
}

/** Turns a message into the string shown. */
export type Translate = (text: Text) => string;

interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

// Chinese is the product's first language, also for a component that is drawn before its page's provider.
const SpeechContext = createContext<Speech>({ language: 'zh', t: (text) => text.zh });

interface LanguageProviderProps {
  readonly language: Language;
  /** Replaces the choice of language: the tests' pseudo-locale marks every string that came through here. */
  readonly translate?: Translate;
  readonly children: ReactNode;
}

/** Gives every component below it the language of the page. */
export function LanguageProvider({ language, translate, children }: LanguageProviderProps): JSX.Element {
  const speech = useMemo<Speech>(
    () => ({ language, t: translate ?? ((text) => text[language]) }),
    [language, translate],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** The page's translator: `const t = useText(); t(texts.save)`. */
export function useText(): Translate {
  return useContext(SpeechContext).t;
}

/** The language that the page speaks, for dates, numbers and the component library's own words. */
export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}
