import { useRoute } from '../use-route';

/** The catalogue key that the address asks to jump to. */
export function useWantedField(): string | null {
  const route = useRoute();
  return route.page === 'profiles' ? route.field : null;
}
