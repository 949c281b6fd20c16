/** `<labelled-input label="单位名称">`: a web component that draws its label and its input in a shadow root of its own. */
export class LabelledInput extends HTMLElement {
  connectedCallback(): void {
    const label = this.getAttribute('label') ?? '';
    const type = this.getAttribute('type') ?? 'text';
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>div { display: flex; gap: 12px; margin: 8px 0 } label { flex: 0 0 170px; text-align: right }</style>
      <div data-model="${this.dataset.name ?? ''}"><label for="inner">${label}</label><input id="inner" type="${type}" /></div>`;
  }

  get value(): string {
    return this.shadowRoot?.querySelector('input')?.value ?? '';
  }
}
