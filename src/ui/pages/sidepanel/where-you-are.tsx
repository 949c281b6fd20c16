import type { JSX } from 'react';
import type { PageView } from '../../../messaging/page-view';
import { type Text, useText } from '../../i18n/text';
import { panelTexts as texts } from './texts';

/** Which portal and page this is, and whether anybody has checked it on the live page. */
export function WhereYouAre({ view }: { readonly view: PageView }): JSX.Element {
  const t = useText();
  const { portal } = view;
  if (!portal) return view.filing ? <Title text={texts.otherPage} /> : <Title />;
  const checked = portal.verifiedOn ? texts.checkedOn(portal.verifiedOn) : texts.checked;
  return (
    <div className="sp-where">
      <h1>
        <span className="sp-where__portal">{t(portal.name)}</span>
        {portal.page ? <span className="sp-where__page">{t(portal.page)}</span> : null}
      </h1>
      {portal.checked ? (
        <span className="sp-badge sp-badge--ok">{t(checked)}</span>
      ) : (
        <span className="sp-badge sp-badge--warn" title={t(texts.uncheckedWhy)}>
          {t(texts.unchecked)}
          <span className="bp-visually-hidden">{t(texts.uncheckedWhy)}</span>
        </span>
      )}
    </div>
  );
}

/** The head where there is no portal to name. */
export function Title({ text = texts.title }: { readonly text?: Text }): JSX.Element {
  const t = useText();
  return (
    <h1 className="sp-where">
      <span className="sp-where__portal">{t(text)}</span>
    </h1>
  );
}
