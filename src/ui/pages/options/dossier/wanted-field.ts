import { useRoute } from '../use-route';

/** A field that the address asks to jump to: the catalogue key, and of several people or websites the one meant. */
export interface WantedField {
  readonly key: string;
  readonly item: string | null;
}

/** Writes a wanted field as the address carries it: `person.mobile@<id>`. */
export function formatWantedField({ key, item }: WantedField): string {
  return item === null ? key : `${key}@${item}`;
}

/** The field that the address asks to jump to. */
export function useWantedField(): WantedField | null {
  const route = useRoute();
  if (route.page !== 'profiles' || route.field === null) return null;
  const [key = '', item] = route.field.split('@');
  return { key, item: item ?? null };
}
