import { Button, Empty } from 'antd';
import type { JSX } from 'react';
import { nameOf } from '../../../../core/plan/say-reason';
import { portals } from '../../../../portals/index';
import type { TaughtField, Vault } from '../../../../vault/vault';
import { defineTexts, type Text, useLanguage, useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVaultData } from '../../../vault/use-vault-data';
import { useVault } from '../../../vault/vault-provider';
import { SectionCard } from '../dossier/section-card';

const texts = defineTexts({
  title: { zh: '教过的栏位', en: 'Taught fields' },
  what: {
    zh: '您在侧边栏里选过“这一项是……”的栏位。再打开那个网站的同一页时，先按这里的认；删除后恢复自动识别。只记位置和名称，不记内容。',
    en: 'Fields of which you said “This field is …”. On the same page of that site they are taken for this first; removed, they are recognised as before. Only place and label are kept, never what was typed.',
  },
  empty: {
    zh: '还没有教过。页面上有没认出的栏位时，点右键选“这一项是……”。',
    en: 'Nothing yet. When a field is not recognised, right-click it and choose “This field is …”.',
  },
  portal: { zh: '平台', en: 'Portal' },
  label: { zh: '页面上的名称', en: 'Label on the page' },
  field: { zh: '是', en: 'Is' },
  date: { zh: '日期', en: 'Date' },
  act: { zh: '操作', en: 'Action' },
  none: { zh: '不是备案资料', en: 'none of the filing' },
  unnamed: { zh: '（没有名称）', en: '(no label)' },
  which: (at: number, of: number) => ({ zh: `（${of} 个同名的第 ${at} 个）`, en: ` (${at} of ${of} alike)` }),
  remove: { zh: '删除', en: 'Remove' },
  removeOf: (label: string) => ({ zh: `删除教过的“${label}”`, en: `Remove what was taught of “${label}”` }),
});

const listTaught = async (vault: Vault): Promise<TaughtField[]> =>
  (await vault.listTaught()).toSorted(
    (one, other) => one.portalId.localeCompare(other.portalId) || other.updatedAt.localeCompare(one.updatedAt),
  );

/** 教过的栏位: what the user taught, portal by portal, each with the way back. */
export function TaughtPage(): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const { data, error } = useVaultData(listTaught);
  const problem = error ?? task.error;
  const remove = ({ id }: TaughtField): void => void task.run(() => vault.removeTaught(id));
  return (
    <div className="bp-page">
      <SectionCard title={t(texts.title)}>
        <p>{t(texts.what)}</p>
        {data?.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(texts.empty)} /> : null}
        {data && data.length > 0 ? <Table taught={data} onRemove={remove} /> : null}
        {problem ? (
          <p className="bp-problem" role="alert">
            {t(sayVaultError(problem))}
          </p>
        ) : null}
      </SectionCard>
    </div>
  );
}

interface TableProps {
  readonly taught: readonly TaughtField[];
  readonly onRemove: (field: TaughtField) => void;
}

function Table({ taught, onRemove }: TableProps): JSX.Element {
  const t = useText();
  return (
    <table className="bp-taught">
      <thead>
        <tr>
          {[texts.portal, texts.label, texts.field, texts.date, texts.act].map((head) => (
            <th key={head.en} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {taught.map((field) => (
          <Row key={field.id} field={field} onRemove={() => onRemove(field)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ field, onRemove }: { readonly field: TaughtField; readonly onRemove: () => void }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { portalId, path, label, section, place, fieldId, updatedAt } = field;
  return (
    <tr data-taught={field.id}>
      <td>
        {t(portalName(portalId))}
        {path ? (
          <span className="bp-hint" lang="zh">
            {path}
          </span>
        ) : null}
      </td>
      <th scope="row">
        {label ? <span lang="zh">{label}</span> : t(texts.unnamed)}
        {place && place.of > 1 ? t(texts.which(place.at + 1, place.of)) : null}
        {section.length > 0 ? (
          <span className="bp-hint" lang="zh">
            {section.join(' › ')}
          </span>
        ) : null}
      </th>
      <td>{t(fieldId === null ? texts.none : nameOf(fieldId))}</td>
      <td>
        <time dateTime={updatedAt}>{new Date(updatedAt).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en')}</time>
      </td>
      <td>
        <Button size="small" aria-label={t(texts.removeOf(label || t(texts.unnamed)))} onClick={onRemove}>
          {t(texts.remove)}
        </Button>
      </td>
    </tr>
  );
}

/** A listed portal by its name, any other place by its host. */
function portalName(portalId: string): Text {
  return portals.find(({ id }) => id === portalId)?.name ?? { zh: portalId, en: portalId };
}
