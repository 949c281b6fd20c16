import type { JSX } from 'react';
import type { FactHolder } from '../../../../core/profile/note-facts';
import { FactText, FactYesNo, useFacts } from './fact-fields';
import { PaperCard } from './paper-card';
import { servicePaperTexts as texts } from './texts';

/** The server, as the provider's console shows it. */
export function ServerPaper({ holder }: { readonly holder: FactHolder }): JSX.Element {
  const { values, note } = useFacts(holder, 'server');
  return (
    <PaperCard holder={holder} group="server" title={texts.server} why={texts.serverWhy}>
      <div className="bp-grid">
        {(['mainland', 'subscription'] as const).map((part) => (
          <FactYesNo
            key={part}
            name={`server.${part}`}
            label={texts[part]}
            value={values[part]}
            onChange={(answer) => note({ [part]: answer })}
          />
        ))}
        {(['monthsBought', 'services'] as const).map((part) => (
          <FactText
            key={part}
            kind="count"
            name={`server.${part}`}
            label={texts[part]}
            value={values[part]}
            onChange={(count) => note({ [part]: count })}
          />
        ))}
        <FactText
          kind="date"
          name="server.expiresOn"
          label={texts.serverEnds}
          value={values.expiresOn}
          onChange={(expiresOn) => note({ expiresOn })}
        />
      </div>
    </PaperCard>
  );
}
