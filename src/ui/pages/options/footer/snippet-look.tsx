import { Button, Checkbox, Input, Radio, Switch } from 'antd';
import { type JSX, useId } from 'react';
import {
  type FooterOptions,
  type FooterPart,
  footerParts,
  separators,
} from '../../../../core/footer/snippet/footer-options';
import { useText } from '../../../i18n/text';
import { partNames, separatorNames, snippetTexts as texts } from './texts';

export interface LookProps {
  readonly options: FooterOptions;
  readonly onChange: (options: FooterOptions) => void;
}

/** How the footer looks: its parts and their order, what stands between, alignment, colours, links, years. */
export function SnippetLook({ options, onChange }: LookProps): JSX.Element {
  const t = useText();
  const id = useId();
  const set = (change: Partial<FooterOptions>): void => onChange({ ...options, ...change });
  return (
    <div className="bf-look">
      <PartsPick order={options.order} onChange={(order) => set({ order })} />
      <div className="bp-form-row">
        <span id={`${id}-separator`}>{t(texts.separator)}</span>
        <Radio.Group
          aria-labelledby={`${id}-separator`}
          optionType="button"
          value={options.separator}
          options={separators.map((value) => ({ value, label: t(separatorNames[value]) }))}
          onChange={(event) => set({ separator: event.target.value })}
        />
      </div>
      <div className="bp-form-row">
        <span id={`${id}-align`}>{t(texts.align)}</span>
        <Radio.Group
          aria-labelledby={`${id}-align`}
          optionType="button"
          value={options.align}
          options={(['left', 'center', 'right'] as const).map((value) => ({ value, label: t(texts[value]) }))}
          onChange={(event) => set({ align: event.target.value })}
        />
      </div>
      <div className="bp-form-row">
        <label htmlFor={`${id}-years`}>{t(texts.years)}</label>
        <Input
          id={`${id}-years`}
          value={options.years}
          placeholder="2020-2026"
          maxLength={20}
          onChange={(event) => set({ years: event.target.value })}
        />
      </div>
      <div className="bp-inline">
        <span className="bf-pair">
          <Switch id={`${id}-dark`} checked={options.dark} onChange={(dark) => set({ dark })} />
          <label htmlFor={`${id}-dark`}>{t(texts.dark)}</label>
        </span>
        <span className="bf-pair">
          <Switch id={`${id}-tab`} checked={options.newTab} onChange={(newTab) => set({ newTab })} />
          <label htmlFor={`${id}-tab`}>{t(texts.newTab)}</label>
        </span>
      </div>
    </div>
  );
}

interface PartsPickProps {
  readonly order: readonly FooterPart[];
  readonly onChange: (order: readonly FooterPart[]) => void;
}

function PartsPick({ order, onChange }: PartsPickProps): JSX.Element {
  const t = useText();
  const listed = [...order, ...footerParts.filter((part) => !order.includes(part))];
  const up = (at: number): void => {
    const moved = [...order];
    moved.splice(at - 1, 2, ...moved.slice(at - 1, at + 1).reverse());
    onChange(moved);
  };
  return (
    <fieldset className="bf-parts">
      <legend>{t(texts.parts)}</legend>
      {listed.map((part) => {
        const at = order.indexOf(part);
        const name = t(partNames[part]);
        return (
          <div key={part} className="bf-part">
            <Checkbox
              checked={at >= 0}
              onChange={() => onChange(at >= 0 ? order.filter((each) => each !== part) : [...order, part])}
            >
              {name}
            </Checkbox>
            <Button size="small" aria-label={t(texts.up(name))} disabled={at < 1} onClick={() => up(at)}>
              <span aria-hidden="true">↑</span>
            </Button>
          </div>
        );
      })}
    </fieldset>
  );
}
