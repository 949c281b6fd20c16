import { Component, type JSX, type ReactNode, useState } from 'react';
import { useText } from '../i18n/text';
import { errorReport } from './error-report';
import { kitTexts as texts } from './kit-texts';

interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: { readonly error: unknown } | null;
}

/** Shows one honest sentence and a report to copy where a part of the page could not be drawn. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error } };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken error={this.state.failed.error} /> : this.props.children;
  }
}

function Broken({ error }: { readonly error: unknown }): JSX.Element {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const report = errorReport(error, {
    page: location.pathname,
    version: document.documentElement.dataset.version ?? '',
    browser: navigator.userAgent,
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <main className="bp-broken" role="alert" style={{ maxWidth: 640, margin: '32px auto', padding: '0 16px' }}>
      <h1 style={{ fontSize: 20 }}>{t(texts.brokenTitle)}</h1>
      <p>{t(texts.brokenBody)}</p>
      <p style={{ display: 'flex', gap: 8 }}>
        <button type="button" onClick={() => location.reload()}>
          {t(texts.reload)}
        </button>
        <button type="button" onClick={() => void copy()}>
          {t(copied ? texts.copied : texts.copyReport)}
        </button>
      </p>
      <h2 style={{ fontSize: 14 }}>{t(texts.report)}</h2>
      <pre style={{ whiteSpace: 'pre-wrap', fontSize: 12 }}>{report}</pre>
    </main>
  );
}
