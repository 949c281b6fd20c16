import type { JSX } from 'react';
import { type ResolvedReading, readResolvedIps } from '../../../../core/papers/read-resolved-ips';
import type { FactHolder } from '../../../../core/profile/note-facts';
import type { Text } from '../../../i18n/text';
import { FactTexts, useFacts } from './fact-fields';
import { PaperCard } from './paper-card';
import { PasteBox } from './paste-box';
import { papersTexts, servicePaperTexts as texts } from './texts';

interface AddressesPaperProps {
  readonly holder: FactHolder;
  /** The domain that is filed; empty while nobody has typed it. */
  readonly domain: string;
}

/** Where the domain leads to: the answer of a lookup, pasted, or the addresses typed. */
export function AddressesPaper({ holder, domain }: AddressesPaperProps): JSX.Element {
  const { values, note } = useFacts(holder, 'addresses');
  const take = (text: string): Text => {
    const reading = readResolvedIps(text, domain);
    if (reading.ok) note({ ips: [...reading.ips] });
    return say(reading);
  };
  return (
    <PaperCard holder={holder} group="addresses" title={texts.addresses} why={texts.addressesWhy}>
      <PasteBox title={texts.addresses} onText={take} />
      <FactTexts name="addresses.ips" label={texts.ips} value={values.ips} onChange={(ips) => note({ ips })} />
    </PaperCard>
  );
}

function say(reading: ResolvedReading): Text {
  if (reading.ok) return papersTexts.read([{ zh: reading.ips.join('、'), en: reading.ips.join(', ') }]);
  if (reading.problem === 'other-domain') return texts.otherDomain(reading.domain);
  return reading.problem === 'not-public' ? texts.notPublic(reading.ips.slice(0, 3).join(' ')) : texts.noAddress;
}
