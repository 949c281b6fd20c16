import { type CatalogueKey, catalogue } from '../catalogue/fields';
import type { Advice } from './advice';
import { interactiveAdvice } from './interactive-advice';
import { dangerousGoodsAdvice, preApprovalAdvice } from './sector-advice';
import { contentAdvice, languageAdvice } from './service-advice';

const noneOfThem: ReadonlySet<string> = new Set(['是', '否', '无', '以上都不涉及']);

const advices: Partial<Record<CatalogueKey, Advice>> = {
  'website.interactive': interactiveAdvice,
  'website.dangerousGoods': dangerousGoodsAdvice(
    (catalogue['website.dangerousGoods'].options ?? []).filter((option) => !noneOfThem.has(option)),
  ),
  'website.preApprovals': preApprovalAdvice('website.preApprovals'),
  'app.preApprovals': preApprovalAdvice('app.preApprovals'),
  'website.language': languageAdvice('website.language'),
  'app.language': languageAdvice('app.language'),
  'website.content': contentAdvice,
};

/** The short question that leads to the right option of a field; null where there is none. */
export function adviceFor(key: CatalogueKey): Advice | null {
  return advices[key] ?? null;
}
