/** How a message travels: its name in the protocol, and what it carries. */
export interface Envelope {
  readonly message: string;
  readonly data: unknown;
}

/** How a reply travels. A message that is refused gets no answer at all. */
export type Answer = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly problem: string };

/** Whether what arrived has the outer form of a message; its data are still to be checked. */
export function isEnvelope(arrived: unknown): arrived is Envelope {
  return (
    typeof arrived === 'object' &&
    arrived !== null &&
    'message' in arrived &&
    typeof arrived.message === 'string' &&
    'data' in arrived
  );
}

/** Whether what came back has the outer form of an answer. */
export function isAnswer(arrived: unknown): arrived is Answer {
  if (typeof arrived !== 'object' || arrived === null || !('ok' in arrived)) return false;
  return arrived.ok === true ? 'reply' in arrived : 'problem' in arrived && typeof arrived.problem === 'string';
}
