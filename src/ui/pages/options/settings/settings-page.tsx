import { Radio, Switch } from 'antd';
import { type JSX, useId } from 'react';
import type { Settings } from '../../../../vault/vault';
import { defineTexts, useText } from '../../../i18n/text';
import { useTask } from '../../../kit/use-task';
import { sayVaultError } from '../../../vault/say-vault-error';
import { useSettings } from '../../../vault/use-settings';
import { useVault } from '../../../vault/vault-provider';
import { SectionCard } from '../dossier/section-card';
import { QuietPortals } from './quiet-portals';

const texts = defineTexts({
  title: { zh: '设置', en: 'Settings' },
  language: { zh: '语言', en: 'Language' },
  browser: { zh: '跟随浏览器', en: 'As the browser' },
  chinese: { zh: '中文', en: '中文' },
  english: { zh: 'English', en: 'English' },
  theme: { zh: '外观', en: 'Appearance' },
  system: { zh: '跟随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  marks: { zh: '在备案页面的栏位旁显示标记', en: 'Show marks beside the fields of filing pages' },
  marksHint: {
    zh: '关闭后，填写和检查都在侧边栏里进行。',
    en: 'Without them, filling and checking happen in the side panel alone.',
  },
});

/** 设置: language, appearance, marks. Saved at once. */
export function SettingsPage(): JSX.Element | null {
  const t = useText();
  const id = useId();
  const vault = useVault();
  const task = useTask();
  const settings = useSettings();
  if (!settings) return null;
  const save = (change: Partial<Settings>): void =>
    void task.run(async () => {
      await vault.saveSettings(change);
    });
  return (
    <div className="bp-page">
      <SectionCard title={t(texts.title)}>
        <div className="bp-form-row">
          <span id={`${id}-language`}>{t(texts.language)}</span>
          <Radio.Group
            aria-labelledby={`${id}-language`}
            optionType="button"
            value={settings.language}
            options={[
              { value: 'browser', label: t(texts.browser) },
              { value: 'zh', label: t(texts.chinese) },
              { value: 'en', label: t(texts.english) },
            ]}
            onChange={(event) => save({ language: event.target.value })}
          />
        </div>
        <div className="bp-form-row">
          <span id={`${id}-theme`}>{t(texts.theme)}</span>
          <Radio.Group
            aria-labelledby={`${id}-theme`}
            optionType="button"
            value={settings.theme}
            options={[
              { value: 'system', label: t(texts.system) },
              { value: 'light', label: t(texts.light) },
              { value: 'dark', label: t(texts.dark) },
            ]}
            onChange={(event) => save({ theme: event.target.value })}
          />
        </div>
        <div className="bp-form-row">
          <div className="bp-inline">
            <Switch id={`${id}-marks`} checked={settings.marks} onChange={(marks) => save({ marks })} />
            <label htmlFor={`${id}-marks`}>{t(texts.marks)}</label>
          </div>
          <p className="bp-hint">{t(texts.marksHint)}</p>
        </div>
        <QuietPortals settings={settings} onChange={save} />
        {task.error ? (
          <p className="bp-problem" role="alert">
            {t(sayVaultError(task.error))}
          </p>
        ) : null}
      </SectionCard>
    </div>
  );
}
