import { computed, ref } from 'vue';

const address = ref({ path: window.location.pathname, hash: window.location.hash });

function readAddress(): void {
  address.value = { path: window.location.pathname, hash: window.location.hash };
}

window.addEventListener('popstate', readAddress);
window.addEventListener('hashchange', readAddress);

export const path = computed(() => address.value.path);
export const hash = computed(() => address.value.hash);

/** Goes to another page of the app by history, as the filing side does; the switches in the query stay on. */
export function goTo(to: string): void {
  window.history.pushState(null, '', to + window.location.search);
  readAddress();
  window.scrollTo(0, 0);
}
