import { Button } from 'antd';
import { type JSX, useId, useState } from 'react';
import type { Advice, AdvisedValues } from '../../../../core/advice/advice';
import { useText } from '../../../i18n/text';
import { choosingTexts as texts } from './choosing-texts';
import { SourceNote } from './source-note';

interface AdviceFormProps {
  readonly advice: Advice;
  readonly onTake: (values: AdvisedValues) => void;
}

/** A short question in the owner's words, and the option that his answer leads to. */
export function AdviceForm({ advice, onTake }: AdviceFormProps): JSX.Element {
  const t = useText();
  return (
    <details className="bp-choosing">
      <summary className="bp-choosing__summary">{t(texts.help)}</summary>
      <Question advice={advice} onTake={onTake} />
    </details>
  );
}

const nothing = 'nothing';

function Question({ advice, onTake }: AdviceFormProps): JSX.Element {
  const t = useText();
  const name = useId();
  const { ask, statements, single, none, conclude, source } = advice;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = statements.filter(({ say }) => ticked.has(say.zh)).map(({ option }) => option);
  const conclusion = chosen.length > 0 || ticked.has(nothing) ? conclude(chosen) : null;
  const tick = (id: string, on: boolean): void => {
    const others = single || id === nothing ? [] : [...ticked].filter((each) => each !== id && each !== nothing);
    setTicked(new Set(on ? [...others, id] : others));
  };
  const box = (id: string, words: string): JSX.Element => (
    <label key={id} className="bp-choosing__box">
      <input
        type={single ? 'radio' : 'checkbox'}
        name={name}
        checked={ticked.has(id)}
        onChange={(event) => tick(id, event.target.checked)}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{t(ask)}</legend>
      <div className="bp-choosing__boxes">
        {statements.map(({ say }) => box(say.zh, t(say)))}
        {none ? box(nothing, t(none)) : null}
      </div>
      <div role="status">
        {conclusion ? (
          <p>
            {t(conclusion.why)}{' '}
            <Button size="small" onClick={() => onTake(conclusion.values)}>
              {t(texts.take)}
            </Button>
          </p>
        ) : null}
      </div>
      <SourceNote source={source} />
    </fieldset>
  );
}
