import type { JSX } from 'react';
import type { FieldView } from '../../../messaging/page-view';
import { useText } from '../../i18n/text';
import { FieldRow, type FieldRowProps } from './field-row';
import { groupFields } from './group-fields';
import { moveFocus } from './move-focus';
import { panelTexts as texts } from './texts';

type RowOf = (field: FieldView) => Omit<FieldRowProps, 'field'>;

/** The fields in page order, under the page's own headings. Arrow keys move from field to field. */
export function FieldList({
  fields,
  rowOf,
}: {
  readonly fields: readonly FieldView[];
  readonly rowOf: RowOf;
}): JSX.Element {
  const t = useText();
  return (
    <section className="sp-list" aria-label={t(texts.fields)} onKeyDown={(event) => moveFocus(event, '.sp-row__head')}>
      {groupFields(fields).map(({ section, fields: group }) => (
        <section key={group[0]?.ref} aria-label={section.join(' ') || t(texts.withoutSection)}>
          {section.length > 0 ? <h2 className="sp-section">{section.join(' › ')}</h2> : null}
          <ul>
            {group.map((field) => (
              <FieldRow key={field.ref} field={field} {...rowOf(field)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
