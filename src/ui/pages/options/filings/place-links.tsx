import type { JSX } from 'react';
import { useText } from '../../../i18n/text';
import type { Place } from './places';

/** A link to each place, which opens beside this page. */
export function PlaceLinks({ places }: { readonly places: readonly Place[] }): JSX.Element {
  const t = useText();
  return (
    <ul className="bp-places">
      {places.map(({ id, name, address }) => (
        <li key={id}>
          <a href={address} target="_blank" rel="noreferrer">
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
