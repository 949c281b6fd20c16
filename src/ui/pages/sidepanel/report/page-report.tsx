import { type JSX, useEffect, useState } from 'react';
import type { PageReport } from '../../../../core/report/page-report';
import { defineTexts, useText } from '../../../i18n/text';

const texts = defineTexts({
  title: { zh: '报告这个页面', en: 'Report this page' },
  what: {
    zh: '页面认错、漏认时，把这份报告交给维护者。里面只有页面自己的文字和结构；您填的、选的、资料里的内容和号码都已遮去（▒▒▒）。它不会自动发送：请先看一遍，再自己决定交不交。',
    en: 'When fields are missed or taken for others, give this report to the maintainers. It holds the page’s own words and structure only; what you typed or chose, what is in your profiles, and all numbers are masked (▒▒▒). Nothing is sent: read it first, then decide.',
  },
  making: { zh: '正在整理…', en: 'Putting it together…' },
  failed: { zh: '没有做成，原因见上方。', en: 'It could not be made; the reason stands above.' },
  whole: { zh: '报告全文', en: 'The whole report' },
  count: (controls: number, known: number) => ({
    zh: `共 ${controls} 栏，认出 ${known} 栏。`,
    en: `${controls} fields, ${known} recognised.`,
  }),
  save: { zh: '保存为文件', en: 'Save as a file' },
  saved: { zh: '已保存到下载文件夹。', en: 'Saved among your downloads.' },
  close: { zh: '关闭', en: 'Close' },
});

interface PageReportViewProps {
  /** Has to be the same function at every drawing: the report is made once. */
  readonly make: () => Promise<PageReport | null>;
  readonly onClose: () => void;
}

/** The report as it will be saved, whole, before it is. */
export function PageReportView({ make, onClose }: PageReportViewProps): JSX.Element {
  const t = useText();
  const [report, setReport] = useState<PageReport | null>(null);
  const [failed, setFailed] = useState(false);
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    let current = true;
    void make().then((made) => {
      if (!current) return;
      setReport(made);
      setFailed(made === null);
    });
    return () => {
      current = false;
    };
  }, [make]);
  const text = report && JSON.stringify(report, null, 1);
  return (
    <main
      className="sp-main-part sp-task"
      aria-label={t(texts.title)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h2>{t(texts.title)}</h2>
      <p>{t(texts.what)}</p>
      {report ? (
        <>
          <p>{t(texts.count(report.controls.length, report.controls.filter(({ fieldId }) => fieldId).length))}</p>
          <textarea className="sp-report" readOnly aria-label={t(texts.whole)} lang="zh" value={text ?? ''} />
        </>
      ) : (
        <p role="status">{t(failed ? texts.failed : texts.making)}</p>
      )}
      <div className="sp-acts">
        <button
          type="button"
          className="sp-small sp-small--main"
          disabled={text === null}
          onClick={() => {
            saveAs(text ?? '', `beian-pilot-report-${report?.page.host ?? ''}.json`);
            setSaved(true);
          }}
        >
          {t(texts.save)}
        </button>
        <button type="button" className="sp-small" onClick={onClose}>
          {t(texts.close)}
        </button>
      </div>
      <p role="status">{saved ? t(texts.saved) : null}</p>
    </main>
  );
}

function saveAs(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
