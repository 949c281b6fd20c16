import { Checkbox } from 'antd';
import type { JSX } from 'react';
import { citations } from '../../../../core/catalogue/citations';
import { checklistOf } from '../../../../core/filing/checklist';
import type { ChecklistItem } from '../../../../core/filing/checklist-item';
import type { FilingCase } from '../../../../core/filing/filing-case';
import { scenarios } from '../../../../core/filing/scenario';
import { useText } from '../../../i18n/text';
import { SectionCard } from '../dossier/section-card';
import { filingsTexts as texts } from './texts';
import type { CaseChange } from './use-case';

interface ChecklistProps {
  readonly filing: FilingCase;
  readonly change: (how: CaseChange) => void;
}

/** What the filing needs of this subject in this province, to be ticked off. */
export function Checklist({ filing, change }: ChecklistProps): JSX.Element {
  const t = useText();
  const items = checklistOf(filing);
  const have = items.filter(({ id }) => filing.ready.includes(id)).length;
  const tick = (id: string, ready: boolean): void =>
    change((now) => ({ ready: ready ? [...now.ready, id] : now.ready.filter((one) => one !== id) }));
  const group = (of: ChecklistItem['group'], title: string): JSX.Element => (
    <div data-group={of}>
      <h3>{title}</h3>
      <ul className="bp-checks">
        {items
          .filter((item) => item.group === of)
          .map((item) => (
            <li key={item.id}>
              <Item item={item} ready={filing.ready.includes(item.id)} onTick={(ready) => tick(item.id, ready)} />
            </li>
          ))}
      </ul>
    </div>
  );
  const local = scenarios[filing.scenario].authority === 'icp' && !filing.scenario.startsWith('icp-cancel');
  return (
    <SectionCard title={t(texts.need)} extra={<span className="bp-soft">{t(texts.ready(have, items.length))}</span>}>
      {group('condition', t(texts.conditions))}
      {items.some((item) => item.group === 'document') ? group('document', t(texts.documents)) : null}
      {local && filing.province === null ? <p className="bp-hint">{t(texts.noProvince)}</p> : null}
    </SectionCard>
  );
}

interface ItemProps {
  readonly item: ChecklistItem;
  readonly ready: boolean;
  readonly onTick: (ready: boolean) => void;
}

function Item({ item: { text, need, year, source }, ready, onTick }: ItemProps): JSX.Element {
  const t = useText();
  return (
    <Checkbox checked={ready} onChange={(event) => onTick(event.target.checked)}>
      {t(text)} {need === 'depends' ? <span className="bp-depends">{t(texts.depends)}</span> : null}
      {year ? (
        <span className="bp-hint">
          {' '}
          {t(texts.asOf(year))} · {t({ zh: citations[source], en: citations[source] })}
        </span>
      ) : null}
    </Checkbox>
  );
}
