import type { JSX } from 'react';
import { filingSteps, type StepPortal } from '../../../../core/catalogue/filing-step';
import { type Chapter, contents } from '../../../../core/handbook/contents';
import { useText } from '../../../i18n/text';
import { handbookAddress } from '../route';
import { portalTitles, handbookTexts as texts } from './texts';

const portals: readonly StepPortal[] = ['icp', 'miit', 'mps', 'own-site', 'cac'];

/** Which chapters a part of the contents means: one step, or all of a portal. */
export function chaptersOf(part: string): readonly Chapter[] {
  return contents().filter(({ step, portal }) => step === part || portal === part);
}

/** The handbook's contents: portals, their steps, and the forty reasons. */
export function ContentsList({ part }: { readonly part: string }): JSX.Element {
  const t = useText();
  const link = (to: string, text: string): JSX.Element => (
    <a href={handbookAddress({ part: to })} aria-current={to === part ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <nav aria-label={t(texts.contents)} className="bp-contents">
      {link('reasons', t(texts.reasons))}
      {portals.map((portal) => (
        <section key={portal} aria-label={t(portalTitles[portal])}>
          <h2>{t(portalTitles[portal])}</h2>
          <ul>
            {chaptersOf(portal).map(({ step }) => (
              <li key={step}>{link(step, t(filingSteps[step].title))}</li>
            ))}
            <li>{link(portal, t(texts.whole))}</li>
          </ul>
        </section>
      ))}
    </nav>
  );
}
