import type { AttributeValues, Profile } from '../../../../core/profile/profile';
import type { NumberHolder } from '../../../../core/profile/service-numbers';
import type { Translate } from '../../../i18n/text';
import { footerTexts as texts } from './texts';

/** What a holder is called where the user chooses among them. */
export function holderName(profile: Profile, holder: NumberHolder, t: Translate): string {
  if (holder.kind === 'subject') return t(texts.subject);
  const things: readonly { readonly id: string; readonly values: AttributeValues }[] =
    holder.kind === 'website' ? profile.websites : profile.apps;
  const values = things.find(({ id }) => id === holder.id)?.values ?? {};
  const [name, domain] = [values.name, values.domain].map((value) => (typeof value === 'string' ? value : ''));
  return name || domain || t(texts.unnamed);
}

/** Tells holders apart in a list. */
export function holderKey(holder: NumberHolder): string {
  return holder.kind === 'subject' ? 'subject' : `${holder.kind} ${holder.id}`;
}
