import type { ScopeElements } from './scope-elements';

/** Which elements of a scope contain what: asked of every box of a page, so it is marked once from within. */
export interface Ground {
  /** Elements that contain a control, or are one. */
  readonly holders: ReadonlySet<Node>;
  /** Elements that contain a radio or a check box. */
  readonly withBoxes: ReadonlySet<Node>;
  /** Whether an element contains a button. */
  hasButton(element: Node): boolean;
}

/** Marks the ground of one scope; the buttons' only when they are asked for. */
export function groundOf(holders: ReadonlySet<Node>, { boxes, buttons }: ScopeElements): Ground {
  const withBoxes = around(boxes);
  let withButtons: ReadonlySet<Node> | undefined;
  return {
    holders,
    withBoxes,
    hasButton(element) {
      withButtons ??= around(buttons);
      return withButtons.has(element);
    },
  };
}

function around(elements: readonly HTMLElement[]): ReadonlySet<Node> {
  const marked = new Set<Node>();
  for (const { parentElement } of elements) if (parentElement) markHolders(parentElement, marked);
  return marked;
}

/** Marks an element and all around it; what is marked already has been climbed from. */
export function markHolders(element: HTMLElement, holders: Set<Node>): void {
  for (let at: HTMLElement | null = element; at && !holders.has(at); at = at.parentElement) holders.add(at);
}
