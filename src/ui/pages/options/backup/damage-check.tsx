import { Alert, Button } from 'antd';
import { type JSX, useState } from 'react';
import type { DamagedRecord } from '../../../../vault/vault';
import { defineTexts, type Text, useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useVault } from '../../../vault/vault-provider';
import { SectionCard } from '../dossier/section-card';

const texts = defineTexts({
  title: { zh: '检查资料是否完好', en: 'Check the stored data' },
  body: {
    zh: '逐条解密全部资料和文件，看有没有读不出来的。读不出来的不会出现在列表里，其余的不受影响。',
    en: 'Decrypts every record and file to see whether all can be read. What cannot be read is missing from the lists; the rest is not affected.',
  },
  check: { zh: '开始检查', en: 'Check now' },
  allWell: { zh: '全部完好。', en: 'Everything is in order.' },
  damaged: (count: number) => ({
    zh: `有 ${count} 条读不出来。请从最近的备份导入，它们会恢复原样。`,
    en: `${count} cannot be read. Import your latest backup; that restores them.`,
  }),
});

const kinds = defineTexts({
  profile: { zh: '主体资料', en: 'Profiles' },
  document: { zh: '文件', en: 'Files' },
  taught: { zh: '教过的栏位', en: 'Taught fields' },
  case: { zh: '备案事项', en: 'Filings' },
  settings: { zh: '设置', en: 'Settings' },
} satisfies Record<DamagedRecord['kind'], Text>);

function countByKind(damaged: readonly DamagedRecord[]): readonly [DamagedRecord['kind'], number][] {
  const counts = new Map<DamagedRecord['kind'], number>();
  for (const { kind } of damaged) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

/** Looks for records that the lists leave out because they cannot be read. */
export function DamageCheck(): JSX.Element {
  const t = useText();
  const vault = useVault();
  const task = useTask();
  const [damaged, setDamaged] = useState<readonly DamagedRecord[] | null>(null);
  const check = (): void =>
    void task.run(async () => {
      setDamaged(null);
      setDamaged(await vault.listDamaged());
    });
  return (
    <SectionCard title={t(texts.title)}>
      <p>{t(texts.body)}</p>
      <Button loading={task.busy} onClick={check}>
        {t(texts.check)}
      </Button>
      {damaged?.length === 0 ? <Alert type="success" showIcon title={t(texts.allWell)} /> : null}
      {damaged && damaged.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t(texts.damaged(damaged.length))}
          description={countByKind(damaged)
            .map(([kind, count]) => `${t(kinds[kind])} ${count}`)
            .join(' · ')}
        />
      ) : null}
      {task.error ? <Alert type="error" showIcon title={t(sayVaultError(task.error))} /> : null}
    </SectionCard>
  );
}
