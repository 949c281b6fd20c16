/** Texts that become more than text wherever they are not treated as such; each would set `owned` or ask for it. */
export const payloads: readonly string[] = [
  '<img src=/owned onerror="window.owned=true">',
  '<svg onload="window.owned=true"></svg>',
  '"><script>window.owned=true</script>',
  "'><iframe srcdoc='<script>parent.owned=true</script>'></iframe>",
  '<a id=owned href="javascript:window.owned=true">证件</a>',
  '<details open ontoggle="window.owned=true">',
  '<math><mi xlink:href="javascript:window.owned=true">',
  '</textarea><input autofocus onfocus="window.owned=true">',
  '<base href="https://evil.example/"><link rel=stylesheet href=/owned.css>',
  '{{constructor.constructor("window.owned=true")()}}',
  '<object data="https://evil.example/owned"></object><embed src="https://evil.example/owned">',
  '<style>@import url(https://evil.example/owned.css);*{display:none}</style>',
  '<img src="https://evil.example/owned.png"><marquee onstart="window.owned=true">',
  '&lt;img src=/owned onerror=window.owned=true&gt;',
  '\u202e<img src=/owned onerror=window.owned=true>\u0000',
];
