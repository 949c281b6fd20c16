import { type JSX, type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { FieldId } from '../../../../core/catalogue/fields';
import type { FieldView } from '../../../../messaging/page-view';
import { type Text, useText } from '../../../i18n/text';
import { focusOnOpen } from '../../../kit/focus-on-open';
import { moveFocus } from '../move-focus';
import type { FoundField } from './find-fields';
import { teachTexts as texts } from './texts';

type Search = typeof import('./find-fields');

/** The control that is to be taught. */
export type TeachTarget = Pick<FieldView, 'ref' | 'label' | 'section' | 'kind' | 'readOnly' | 'taught'>;

interface TeachFieldProps {
  readonly field: TeachTarget;
  /** Null: none of the filing. `name` is what was chosen, in words. */
  readonly onTeach: (fieldId: FieldId | null, name: Text | null) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** *This field is …*: a search over all fields; for a person's, then whose. All by keyboard. */
export function TeachField({ field, onTeach, onForget, onClose }: TeachFieldProps): JSX.Element {
  const t = useText();
  const id = useId();
  const search = useSearch();
  const [person, setPerson] = useState<FoundField | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape') moveFocus(event, 'input, li button:not(:disabled)');
    else if (person) setPerson(null);
    else onClose();
  };
  const choose = (found: FoundField): void => {
    if (found.whose) setPerson(found);
    else onTeach(found.fieldId, found.title);
  };
  return (
    <main className="sp-main-part sp-task" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <h2 id={`${id}-title`}>{t(texts.title)}</h2>
      <p className="sp-soft">
        {t(field.label ? texts.ofField(field.label) : texts.unnamed)}
        {field.section.length > 0 ? <span lang="zh"> · {field.section.join(' › ')}</span> : null}
      </p>
      {person && search ? (
        <Whose search={search} person={person} onChoose={onTeach} onBack={() => setPerson(null)} />
      ) : (
        <Choose search={search} field={field} onChoose={choose} />
      )}
      <p className="sp-soft">{t(texts.kept)}</p>
      <div className="sp-acts">
        <button type="button" className="sp-small" title={t(texts.noneWhy)} onClick={() => onTeach(null, null)}>
          {t(texts.none)}
        </button>
        {field.taught ? (
          <button type="button" className="sp-small" onClick={onForget}>
            {t(texts.forget)}
          </button>
        ) : null}
        <button type="button" className="sp-small" onClick={onClose}>
          {t(texts.cancel)}
        </button>
      </div>
    </main>
  );
}

/** The search with its words in pinyin: loaded when something is taught. */
function useSearch(): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    let current = true;
    void import('./find-fields').then((found) => current && setSearch(found));
    return () => {
      current = false;
    };
  }, []);
  return search;
}

interface ChooseProps {
  readonly search: Search | null;
  readonly field: TeachTarget;
  readonly onChoose: (found: FoundField) => void;
}

function Choose({ search, field, onChoose }: ChooseProps): JSX.Element {
  const t = useText();
  const [typed, setTyped] = useState('');
  const found = search?.findFields(typed, field) ?? [];
  const first = found.find(({ fits }) => fits);
  return (
    <div className="sp-choose" aria-busy={search === null}>
      <input
        className="sp-input"
        type="search"
        value={typed}
        placeholder={t(texts.search)}
        aria-label={t(texts.search)}
        ref={focusOnOpen}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && typed.trim() && first) onChoose(first);
        }}
      />
      <ul aria-label={t(texts.found)}>
        {found.map((each) => (
          <li key={each.fieldId}>
            <button type="button" data-field={each.fieldId} disabled={!each.fits} onClick={() => onChoose(each)}>
              <span className="sp-choose__service">{t(each.title)}</span>
              <span className="sp-choose__subject">
                {t(each.of)}
                {each.fits ? null : <> · {t(texts.misfit)}</>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{search && typed.trim() && found.length === 0 ? t(texts.nothing) : null}</p>
    </div>
  );
}

interface WhoseProps {
  readonly search: Search;
  readonly person: FoundField;
  readonly onChoose: (fieldId: FieldId, name: Text) => void;
  readonly onBack: () => void;
}

function Whose({ search, person, onChoose, onBack }: WhoseProps): JSX.Element {
  const t = useText();
  const name = person.title;
  return (
    <div className="sp-choose">
      <h3 className="sp-task__question">{t({ zh: texts.whose(name.zh).zh, en: texts.whose(name.en).en })}</h3>
      <ul>
        {search.forEachRole(person.fieldId).map(({ fieldId, title }, at) => (
          <li key={fieldId}>
            <button
              type="button"
              data-field={fieldId}
              ref={at === 0 ? focusOnOpen : undefined}
              onClick={() => onChoose(fieldId, { zh: `${title.zh}的${name.zh}`, en: `${name.en} of the ${title.en}` })}
            >
              {t(title)}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="sp-link" onClick={onBack}>
        {t(texts.back)}
      </button>
    </div>
  );
}
