import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { JSX, ReactNode } from 'react';
import { defineTexts, useText } from '../../../i18n/text';
import { useVault } from '../../../vault/vault-provider';
import { useDraftStore } from '../dossier/draft-store-provider';
import { filingsAddress, formatRoute, handbookAddress, type Route } from '../route';

const texts = defineTexts({
  name: { zh: '备案领航', en: 'Beian Pilot' },
  profiles: { zh: '资料', en: 'Profiles' },
  filings: { zh: '我的备案', en: 'My filings' },
  footer: { zh: '备案号与页脚', en: 'Filing numbers & footer' },
  handbook: { zh: '填报手册', en: 'Handbook' },
  backup: { zh: '备份', en: 'Backup' },
  security: { zh: '安全', en: 'Security' },
  taught: { zh: '教过的栏位', en: 'Taught fields' },
  settings: { zh: '设置', en: 'Settings' },
  about: { zh: '关于', en: 'About' },
  lock: { zh: '锁定', en: 'Lock' },
  sections: { zh: '页面', en: 'Pages' },
  skip: { zh: '跳到内容', en: 'Skip to content' },
});

const pages = [
  'profiles',
  'filings',
  'footer',
  'handbook',
  'backup',
  'security',
  'taught',
  'settings',
  'about',
] as const;

/** Where a tab of the page's head leads. */
function entryOf(page: (typeof pages)[number]): string {
  if (page === 'profiles') return formatRoute({ page, profileId: null, section: 'subject', field: null });
  if (page === 'filings') return filingsAddress();
  if (page === 'footer') return formatRoute({ page, profileId: null, serviceId: null });
  return page === 'handbook' ? handbookAddress({}) : formatRoute({ page });
}

interface PageFrameProps {
  readonly route: Route;
  readonly canLock: boolean;
  readonly children: ReactNode;
}

/** The page's head with its sections, and the content below it. */
export function PageFrame({ route, canLock, children }: PageFrameProps): JSX.Element {
  const t = useText();
  return (
    <div className="bp-app">
      <button type="button" className="bp-skip" onClick={() => document.getElementById('content')?.focus()}>
        {t(texts.skip)}
      </button>
      <header className="bp-top">
        <span className="bp-brand">
          <img src="/icon/48.png" alt="" width={24} height={24} /> {t(texts.name)}
        </span>
        <nav aria-label={t(texts.sections)} className="bp-tabs">
          {pages.map((page) => (
            <a key={page} href={entryOf(page)} aria-current={route.page === page ? 'page' : undefined}>
              {t(texts[page])}
            </a>
          ))}
        </nav>
        {canLock ? <LockButton /> : null}
      </header>
      <main id="content" tabIndex={-1} className="bp-main">
        {children}
      </main>
    </div>
  );
}

/** Saves what is pending, then locks: a locked vault takes no saves. */
function LockButton(): JSX.Element {
  const t = useText();
  const vault = useVault();
  const drafts = useDraftStore();
  const lock = async (): Promise<void> => {
    await drafts.flush();
    await vault.lock();
  };
  return (
    <Button icon={<LockOutlined aria-hidden="true" />} onClick={() => void lock()}>
      {t(texts.lock)}
    </Button>
  );
}
