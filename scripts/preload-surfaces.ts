/** The part of a built chunk that is looked at. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}
type Bundle = Readonly<Record<string, Chunk>>;

/** The pages whose entry asks the background first and loads what draws them meanwhile. */
const surfaces = /\/(?:popup|sidepanel)\/index\.html$/;

/**
 * Names in the popup's and the side panel's HTML what draws them, so that the browser fetches it with the entry and not
 * after it has run. Styles are fetched only: a stylesheet that is already wanted would hold up the entry's script.
 */
export function preloadSurfaces() {
  return {
    name: 'preload-surfaces',
    apply: 'build' as const,
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { path, bundle, chunk }: { path: string; bundle?: Bundle; chunk?: Chunk }) {
        if (!surfaces.test(path) || bundle === undefined || chunk === undefined) return [];
        const drawing = withImports(chunk.dynamicImports ?? [], bundle);
        const styles = new Set(drawing.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const links = [
          ...drawing.map(({ fileName }) => ({ rel: 'modulepreload', href: `/${fileName}`, crossorigin: true })),
          ...[...styles].map((file) => ({ rel: 'preload', as: 'style', href: `/${file}`, crossorigin: true })),
        ];
        return links
          .filter(({ href }) => !html.includes(`href="${href}"`))
          .map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
      },
    },
  };
}

/** Chunks and all that they import at once. */
function withImports(names: readonly string[], bundle: Bundle): Chunk[] {
  const found = new Set<Chunk>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports?.forEach(add);
  };
  names.forEach(add);
  return [...found];
}
