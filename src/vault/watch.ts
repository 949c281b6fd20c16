type Listener = () => void;

/** Who is told when the vault changes, in this page and in the others. */
export interface Watchers {
  readonly announce: () => void;
  readonly watch: (listener: Listener, signal: AbortSignal) => void;
}

/** Nothing but the fact of a change crosses the channel: every page reads anew, with its own right to. */
export function makeWatchers(name: string): Watchers {
  const listeners = new Set<Listener>();
  // Later, so that a listener's mistake does not make a save look refused that has been done.
  const tell = () => {
    for (const listener of listeners) queueMicrotask(listener);
  };
  let channel: BroadcastChannel | null = null;
  // Kept for the life of the page: to open one for every save would take as long as the save.
  const connect = () => {
    channel ??= new BroadcastChannel(`vault.${name}`);
    channel.onmessage = tell;
    return channel;
  };
  return {
    announce() {
      connect().postMessage('changed');
      tell();
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      // A wrapper of its own, so that the same function may be given twice, under two signals.
      const own = () => {
        if (!signal.aborted) listener();
      };
      listeners.add(own);
      connect();
      signal.addEventListener('abort', () => listeners.delete(own));
    },
  };
}
