import { Cascader } from 'antd';
import { type JSX, useEffect, useState } from 'react';
import { useText } from '../../../i18n/text';
import type { ControlProps } from './control-props';
import { loadRegions, type RegionOption } from './region-options';
import { fieldTexts as texts } from './texts';

type Regions = { readonly options: RegionOption[]; readonly failed: boolean };

interface RegionControlProps extends ControlProps<string[]> {
  /** A province or a city is an answer too: the first step of an ICP filing asks for no more. */
  readonly provinceAlone?: boolean;
}

/** Province, city, district. Typing finds any of them. */
export function RegionControl(props: RegionControlProps): JSX.Element {
  const { id, value, onChange, describedBy, invalid, provinceAlone } = props;
  const t = useText();
  const [regions, setRegions] = useState<Regions>({ options: [], failed: false });
  useEffect(() => {
    let current = true;
    loadRegions().then(
      (options) => current && setRegions({ options, failed: false }),
      () => current && setRegions({ options: [], failed: true }),
    );
    return () => {
      current = false;
    };
  }, []);
  return (
    <>
      <Cascader
        id={id}
        className="bp-wide"
        options={regions.options}
        value={value ?? []}
        showSearch
        changeOnSelect={provinceAlone}
        allowClear
        loading={regions.options.length === 0 && !regions.failed}
        placeholder={t(texts.chooseRegion)}
        status={invalid ? 'error' : undefined}
        aria-describedby={describedBy}
        onChange={(path) => onChange(path && path.length > 0 ? path.map(String) : undefined)}
      />
      {regions.failed ? <p className="bp-problem">{t(texts.regionsFailed)}</p> : null}
    </>
  );
}
