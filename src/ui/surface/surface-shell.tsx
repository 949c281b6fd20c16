import { type JSX, type ReactNode, useEffect, useState } from 'react';
import type { Vault } from '../../vault/vault';
import type { Translate } from '../i18n/text';
import { LightShell } from '../kit/light-shell';
import { VaultProvider } from '../vault/vault-provider';
import { rememberedLook, rememberLook, type SurfaceLook } from './remembered-look';

interface SurfaceShellProps {
  readonly vault: Vault;
  /** For the tests' pseudo-locale. */
  readonly translate?: Translate;
  readonly children: ReactNode;
}

/** The frame of panel and popup: the vault, and the user's language and theme, remembered from the last time. */
export function SurfaceShell({ vault, translate, children }: SurfaceShellProps): JSX.Element {
  const [look, setLook] = useState<SurfaceLook>(rememberedLook);
  useEffect(() => {
    const ended = new AbortController();
    const follow = async (): Promise<void> => {
      const { language, theme } = await vault.getSettings();
      if (ended.signal.aborted) return;
      rememberLook({ language, theme });
      setLook((before) => (before.language === language && before.theme === theme ? before : { language, theme }));
    };
    // Without its settings the surface looks as it did the last time; a vault in trouble is told of where it matters.
    const read = (): void => void follow().catch(() => undefined);
    read();
    vault.watch(read, ended.signal);
    return () => ended.abort();
  }, [vault]);
  return (
    <VaultProvider vault={vault}>
      <LightShell language={look.language} theme={look.theme} fontSize={13} translate={translate}>
        {children}
      </LightShell>
    </VaultProvider>
  );
}
