import { type JSX, useMemo } from 'react';
import type { Finding } from '../../../../core/plan/check-page';
import { nameOf } from '../../../../core/plan/say-reason';
import { FindingList, useFindingCounts } from '../../../findings/finding-list';
import { findingTexts as texts } from '../../../findings/finding-texts';
import { useText } from '../../../i18n/text';
import { useDraftView } from './draft-context';
import { fieldAddress } from './field-address';
import { type DossierFinding, findingsOf } from './findings-of';
import { useSurroundings } from './surroundings-context';

/** What the values of the dossier say against each other, with the way to each field. Nothing where nothing does. */
export function DossierFindings(): JSX.Element | null {
  const t = useText();
  const count = useFindingCounts();
  const { profile } = useDraftView();
  const surroundings = useSurroundings();
  const findings = useMemo(() => findingsOf(profile, surroundings), [profile, surroundings]);
  if (findings.length === 0) return null;
  const show = (finding: Finding): void => {
    const { selection, fieldId } = finding as DossierFinding;
    const address = fieldId && fieldAddress(profile, selection, fieldId);
    if (address) goTo(address);
  };
  return (
    <details className="bp-card bp-dossier__findings">
      <summary>
        <b>{t(texts.title)}</b> {count(findings)}
      </summary>
      <FindingList findings={findings} nameOf={named} onShow={show} />
    </details>
  );
}

function named(finding: Finding) {
  const { fieldId, of } = finding as DossierFinding;
  if (fieldId === null) return null;
  const { zh, en } = nameOf(fieldId);
  const withSite = (text: string): string => (of === '' ? text : [of, text].join(' · '));
  return { zh: withSite(zh), en: withSite(en) };
}

/** Goes to an address, and once more when the page stands there already: the user has scrolled away since. */
function goTo(address: string): void {
  if (window.location.hash === address) window.location.replace(address.replace(/\?.*$/, ''));
  window.location.hash = address;
}
