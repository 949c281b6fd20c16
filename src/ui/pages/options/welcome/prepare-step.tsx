import { Button } from 'antd';
import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { filingsAddress } from '../route';
import { welcomeTexts as texts } from './texts';

const things = ['idCard', 'licence', 'phone', 'domain'] as const;

/** What to have at hand. */
export function PrepareStep({ busy, onStart }: { readonly busy: boolean; readonly onStart: () => void }): JSX.Element {
  const t = useText();
  return (
    <SectionCard title={t(texts.prepareTitle)}>
      <ul>
        {things.map((thing) => (
          <li key={thing}>{t(texts[thing])}</li>
        ))}
      </ul>
      <p>{t(texts.later)}</p>
      <p className="bp-hint">{t(texts.privacy)}</p>
      <Button type="primary" size="large" loading={busy} onClick={onStart}>
        {t(texts.start)}
      </Button>
      <p>
        {t(texts.notSure)} <a href={filingsAddress('new')}>{t(texts.whatToDo)}</a>
      </p>
    </SectionCard>
  );
}
