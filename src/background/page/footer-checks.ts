import { z } from 'zod';
import { type FooterReport, footerReportSchema } from '../../messaging/footer-report';
import type { SessionMemory } from '../../vault/vault';

const slot = 'footer.checks';
/** So many sites are checked in one sitting. */
const most = 300;

/** The footer checks of this browser session: never on the disk. One a page, the last first. */
export interface FooterChecks {
  list(): Promise<FooterReport[]>;
  add(report: FooterReport): Promise<void>;
  clear(): Promise<void>;
}

/** Footer checks in the browser's session memory. */
export function makeFooterChecks(session: SessionMemory): FooterChecks {
  async function list(): Promise<FooterReport[]> {
    const found = z.array(footerReportSchema).safeParse(await session.get(slot));
    return found.success ? found.data : [];
  }
  return {
    list,
    async add(report) {
      const others = (await list()).filter(({ url }) => url !== report.url);
      await session.set(slot, [report, ...others].slice(0, most));
    },
    clear: () => session.remove(slot),
  };
}
