/**
 * The host is 100 px wide so that a pass can read the page's zoom from it. Its declarations are important ones of the
 * inner tree, which no style of the page can override, not even an important one in the `style` attribute.
 */
export const hostWidth = 100;

const host = `
:host { all: initial !important; display: block !important; position: absolute !important; left: 0 !important;
  top: 0 !important; width: ${hostWidth}px !important; height: 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; overflow: visible !important; pointer-events: none !important; background: none !important;
  z-index: 2147483647 !important; }
@media print { :host { display: none !important; } }`;

const colours = `
.layer { color-scheme: light dark; font: 13px/1.55 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui,
    sans-serif;
  --accent: light-dark(#155bb5, #7db4ff); --on-accent: light-dark(#fff, #0a1a30); --ok: light-dark(#187433, #5fd07f);
  --warn: light-dark(#9a5b00, #f0b04a); --error: light-dark(#c5221f, #ff8a80); --yours: light-dark(#7a3aa8, #cf9cf5);
  --raised: light-dark(#fff, #1b212b); --ground: light-dark(#f3f5f8, #262e3a); --text: light-dark(#1c2330, #e7ebf1); --soft: light-dark(#57606f, #a9b3c1);
  --border: light-dark(#d5dae1, #394353); --shadow: light-dark(#1c233033, #0009); }
.layer[data-theme=light], .marks[data-theme=light] { color-scheme: light; }
.layer[data-theme=dark], .marks[data-theme=dark] { color-scheme: dark; }
[data-state=ready], [data-state=missing] { --tint: var(--accent); }
[data-state=filled], [data-state=already] { --tint: var(--ok); }
[data-state=differs], [data-state=look] { --tint: var(--warn); }
[data-state=fix] { --tint: var(--error); }
[data-state=yours] { --tint: var(--yours); }
[data-state=unrecognised] { --tint: var(--soft); }
.cut { stroke: var(--raised); }`;

const marks = `
.mark { all: unset; position: absolute; left: 0; top: 0; width: 14px; height: 14px; pointer-events: auto;
  cursor: pointer; color: var(--tint); background: var(--raised); border-radius: 50%; box-shadow: 0 0 0 1px var(--raised); }
.mark svg { display: block; width: 14px; height: 14px; }
.mark.away { opacity: 0; pointer-events: none; }
.mark:hover, .mark[aria-expanded=true] { box-shadow: 0 0 0 2px var(--raised), 0 0 0 3px var(--tint); }
.mark:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.row-hint { position: absolute; left: 0; top: 0; box-sizing: border-box; border: 2px solid var(--accent); border-radius: 4px;
  pointer-events: none; }
.row-hint::before { content: attr(data-word); position: absolute; right: 100%; top: 50%; translate: -2px -50%;
  padding: 0 4px; border-radius: 4px; color: var(--on-accent); background: var(--accent); font-size: 12px;
  line-height: 18px; white-space: nowrap; }
.row-said, .unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
@media (forced-colors: active) {
  .mark { color: CanvasText; background: Canvas; }
  .cut { stroke: Canvas; }
}`;

/** The card's part: a page on which no card is opened never pays for it. Nothing fades in, so reduced motion needs no rule. */
export const cardStyle = `
.card { position: absolute; left: 0; top: 0; box-sizing: border-box; width: 288px;
  pointer-events: auto; color: var(--text); background: var(--raised); border: 1px solid var(--border);
  border-radius: 8px; box-shadow: 0 6px 20px var(--shadow); padding: 12px; text-align: start; overflow-wrap: anywhere;
  user-select: text; cursor: auto; }
.head { display: flex; gap: 8px; align-items: baseline; }
.title { flex: 1; margin: 0; font-size: 14px; font-weight: 600; line-height: 20px; }
.state { display: inline-flex; gap: 4px; align-items: center; color: var(--tint); font-size: 12px; white-space: nowrap; }
.state svg { width: 12px; height: 12px; }
.text { max-height: 208px; margin: 8px 0 0; overflow: auto;
  /* A shade where there is more to scroll to: some systems show no bar. What moves with the text covers it at its ends. */
  background: linear-gradient(var(--raised) 33%, #0000) top / 100% 24px no-repeat local,
    linear-gradient(#0000, var(--raised) 67%) bottom / 100% 24px no-repeat local,
    linear-gradient(var(--shadow), #0000) top / 100% 8px no-repeat,
    linear-gradient(#0000, var(--shadow)) bottom / 100% 8px no-repeat; }
.text p, .text ul, .live p { margin: 0 0 6px; }
.text > :last-child { margin-bottom: 0; }
.text .why { font-weight: 600; }
.text .lead { margin-bottom: 2px; }
.text ul { padding-inline-start: 18px; }
.lead, .wording, .value-name { color: var(--soft); }
.live p { display: flex; gap: 6px; margin: 8px 0 0; }
.live p[data-state] { color: var(--tint); }
.live svg { flex: none; width: 14px; height: 14px; margin-top: 3px; }
.value { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: baseline; margin: 8px 0 0; padding: 6px 8px;
  border-radius: 6px; background: var(--ground); }
.value-name { font-size: 12px; }
.value-text { flex: 1 1 auto; font-family: system-ui, sans-serif; user-select: none; }
.value-text[data-value]::after { content: attr(data-value); }
.said { margin: 8px 0 0; color: var(--warn); }
.said:empty { display: none; }
.said.good { color: var(--ok); }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.acts:not(:has(:not([hidden]))) { display: none; }
button { font: inherit; cursor: pointer; }
.card[hidden], .value[hidden], button[hidden] { display: none; }
.act { min-height: 28px; padding: 2px 12px; border-radius: 6px; border: 1px solid var(--border); color: var(--text);
  background: var(--raised); }
.act.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.act:hover { border-color: var(--accent); }
.close { align-self: flex-start; margin: -4px -4px 0 0; width: 24px; height: 24px; padding: 0; border: 0;
  border-radius: 4px; color: var(--soft); background: none; font-size: 16px; line-height: 1; }
.foot { display: flex; flex-wrap: wrap; gap: 0 8px; margin-top: 12px; padding-top: 8px;
  border-top: 1px solid var(--border); color: var(--soft); font-size: 12px; }
.quiet { padding: 0; border: 0; background: none; color: var(--soft); text-decoration: underline;
  text-underline-offset: 2px; }
.keys { flex-basis: 100%; }
.text:focus-visible, .card button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) {
  .state { color: CanvasText; }
  .act.main { forced-color-adjust: none; color: HighlightText; background: Highlight; }
}`;

/** The styles of the host and the marks. */
export const markStyle = `${host}${colours}${marks}`;
