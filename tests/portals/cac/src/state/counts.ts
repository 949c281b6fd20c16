/** How often what no tool may touch was touched; tests read it as `window.__counts()`. */
export const counts = { submits: 0, consents: 0, captchas: 0, saves: 0, nexts: 0 };
