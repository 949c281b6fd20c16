import { Button } from 'antd';
import type { JSX } from 'react';
import { portals } from '../../../../portals/index';
import type { Settings } from '../../../../vault/vault';
import { defineTexts, useText } from '../../../i18n/text';

const texts = defineTexts({
  title: { zh: '已关掉标记的平台', en: 'Portals without marks' },
  again: { zh: '重新显示', en: 'Show again' },
});

interface QuietPortalsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** The portals on which the marks were turned off for good, each with the way back. */
export function QuietPortals({ settings, onChange }: QuietPortalsProps): JSX.Element | null {
  const t = useText();
  const quiet = settings.marksOffPortals;
  if (quiet.length === 0) return null;
  return (
    <div className="bp-form-row">
      <span>{t(texts.title)}</span>
      {quiet.map((id) => {
        const portal = portals.find((each) => each.id === id);
        return (
          <div key={id} className="bp-inline">
            {portal ? t(portal.name) : id}
            <Button size="small" onClick={() => onChange({ marksOffPortals: quiet.filter((each) => each !== id) })}>
              {t(texts.again)}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
