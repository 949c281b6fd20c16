import { counts } from './counts';
import { path } from './router';
import { appForm, appModel, miniAppForm } from './state/app-form';
import { subjectModel } from './state/subject-form';
import { websiteModel } from './state/website-form';

declare global {
  interface Window {
    /** What the page in sight holds, by the names of its controls; `model-fields.ts` says how to read it. */
    __model(): Record<string, unknown>;
    __counts(): typeof counts;
  }
}

const models: Record<string, () => Record<string, unknown>> = {
  '/web/business/budUnit/add': subjectModel,
  '/web/business/website/add': websiteModel,
  '/web/business/app/add': () => appModel(appForm),
  '/web/business/miniapp/add': () => appModel(miniAppForm),
};

/** Lets tests read the page's own model, copied so that they cannot change it. */
export function exposeModel(): void {
  window.__model = () => JSON.parse(JSON.stringify(models[path.value]?.() ?? {}));
  window.__counts = () => ({ ...counts });
}
