import { heldBelow } from '../../../access-provider/src/held-in';
import { hideIds } from '../../../mps/src/hide-ids';
import { countClicks, exposeModel } from '../counts';
import { switches } from '../switches';
import { LabelledInput } from './labelled-input';
import subject from './subject.tpl?raw';
import website from './website.tpl?raw';

/** `<filing-subject>`: a form whose inputs are web components again. */
class FilingSubject extends HTMLElement {
  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).innerHTML = subject;
  }
}

function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...inner];
}

/** One form in a custom element, one in the shadow root of a plain box. */
export function open(): void {
  customElements.define('labelled-input', LabelledInput);
  customElements.define('filing-subject', FilingSubject);
  const page = document.createElement('div');
  page.className = 'page';
  page.innerHTML = '<filing-subject></filing-subject><div class="old-part"></div>';
  document.body.append(page);
  const host = page.querySelector('.old-part');
  if (host === null) throw new Error('no host');
  host.attachShadow({ mode: 'open' }).innerHTML = website;
  if (switches.hideIds) hideIds();
  for (const root of rootsIn(document)) countClicks(root);
  exposeModel(() => Object.assign({}, ...rootsIn(document).map(heldBelow)));
}
