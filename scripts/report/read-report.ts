import { z } from 'zod';
import { maskReport } from '../../src/core/report/mask-report';
import { secretsFrom } from '../../src/core/report/mask-text';
import { type PageReport, pageReportSchema } from '../../src/core/report/page-report';

/** A report, or why the text is none: one sentence for whoever runs the script. */
export type ReportReading =
  | { readonly ok: true; readonly report: PageReport }
  | { readonly ok: false; readonly why: string };

const head = z.object({ format: z.literal('beian-pilot-page-report'), version: z.number() });
const known = 1;

/**
 * Reads a report file. Refuses what is no JSON, no report, of a later version or not of its shape, and one in which
 * something still looks like a personal number or address: it was changed by hand after it was made.
 */
export function readReport(text: string): ReportReading {
  const parsed = parseJson(text);
  if (parsed === undefined) return refused('The file is not JSON: export it again with “Report this page”.');
  const begins = head.safeParse(parsed);
  if (!begins.success) return refused('The file is no report of a page: its format is not beian-pilot-page-report.');
  if (begins.data.version > known)
    return refused(
      `The report is of version ${begins.data.version}, this script knows ${known}: update the repository.`,
    );
  const report = pageReportSchema.safeParse(parsed);
  if (!report.success) {
    const [issue] = report.error.issues;
    return refused(`The report does not fit its schema at ${issue?.path.join('.') || 'the top'}: ${issue?.message}.`);
  }
  const masked = maskReport(report.data, secretsFrom([]));
  if (JSON.stringify(masked) === JSON.stringify(report.data)) return { ok: true, report: report.data };
  return refused('The report holds a number, date or address that is not masked: make it anew instead of editing it.');
}

function refused(why: string): ReportReading {
  return { ok: false, why };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
