/** Whether the page itself is light or dark: marks stand on the page's ground, whatever theme the user chose for us. */
export function pageTheme(document: Document): 'light' | 'dark' {
  for (const element of [document.body, document.documentElement]) {
    const colour = element && document.defaultView?.getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour?.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
    if (alpha < 0.5) continue;
    return red * 0.299 + green * 0.587 + blue * 0.114 < 110 ? 'dark' : 'light';
  }
  // Nothing is painted: the browser's own ground, which is dark only where the page asks for it.
  const scheme = document.defaultView?.getComputedStyle(document.documentElement).colorScheme ?? '';
  const asked = /\bdark\b/.test(scheme) && !/\blight\b/.test(scheme);
  const follows = /\bdark\b/.test(scheme) && document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches;
  return asked || follows ? 'dark' : 'light';
}
