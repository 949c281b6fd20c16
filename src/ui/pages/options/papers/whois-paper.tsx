import type { JSX } from 'react';
import { readWhois, type Whois, type WhoisReading } from '../../../../core/papers/read-whois';
import type { FactHolder } from '../../../../core/profile/note-facts';
import type { Text } from '../../../i18n/text';
import { FactText, FactYesNo, useFacts } from './fact-fields';
import { PaperCard } from './paper-card';
import { PasteBox } from './paste-box';
import { papersTexts, servicePaperTexts as texts } from './texts';

interface WhoisPaperProps {
  readonly holder: FactHolder;
  /** The domain that is filed; empty while nobody has typed it. */
  readonly domain: string;
}

const parts = ['holder', 'registrar', 'createdOn', 'expiresOn', 'realNamed', 'realNameSince'] as const;

/** WHOIS of the domain: pasted whole, then corrected where need be. */
export function WhoisPaper({ holder, domain }: WhoisPaperProps): JSX.Element {
  const { values, note } = useFacts(holder, 'domain');
  const take = (text: string): Text => {
    const reading = readWhois(text, domain);
    if (reading.ok) note(reading.whois);
    return say(reading);
  };
  return (
    <PaperCard holder={holder} group="domain" title={texts.domain} why={texts.domainWhy}>
      <PasteBox title={texts.domain} onText={take} />
      <div className="bp-grid">
        <FactText
          name="domain.holder"
          label={texts.holder}
          value={values.holder}
          onChange={(name) => note({ holder: name })}
        />
        <FactText
          name="domain.registrar"
          label={texts.registrar}
          value={values.registrar}
          onChange={(registrar) => note({ registrar })}
        />
        {(['createdOn', 'expiresOn', 'realNameSince'] as const).map((part) => (
          <FactText
            key={part}
            kind="date"
            name={`domain.${part}`}
            label={texts[part]}
            value={values[part]}
            onChange={(day) => note({ [part]: day })}
          />
        ))}
        <FactYesNo
          name="domain.realNamed"
          label={texts.realNamed}
          value={values.realNamed}
          onChange={(realNamed) => note({ realNamed })}
        />
      </div>
    </PaperCard>
  );
}

function say(reading: WhoisReading): Text {
  if (reading.ok) return sayRead(reading.whois, reading.holderHidden);
  if (reading.problem === 'other-domain') return texts.otherDomain(reading.domain);
  return reading.problem === 'several-domains' ? texts.severalDomains : texts.noWhois;
}

function sayRead(whois: Whois, holderHidden: boolean): Text {
  const read = parts.filter((part) => whois[part] !== undefined).map((part) => texts[part]);
  return holderHidden ? texts.readWithoutHolder(read) : papersTexts.read(read);
}
