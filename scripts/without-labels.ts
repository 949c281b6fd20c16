interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The properties of the fields' definitions that say how a field is called. */
function namesIn(node: Node): Node[] {
  const { key } = node as Node & { key?: { name?: string } };
  if (node.type === 'Property' && (key?.name === 'labels' || key?.name === 'title')) return [node];
  return Object.values(node).flatMap((value) => [value].flat().filter(isNode).flatMap(namesIn));
}

/**
 * Takes labels and titles out of the catalogue in scripts that run in a portal's page: what a label means is decided in
 * the background, and the page's script has to stay small (design §9).
 */
export function withoutLabels() {
  return {
    name: 'without-labels',
    enforce: 'post' as const,
    transform(this: { parse(code: string): unknown }, code: string, id: string) {
      if (!/\/src\/core\/catalogue\/[a-z-]+\.ts$/.test(id) || !code.includes('defineFields(')) return null;
      const kept = namesIn(this.parse(code) as Node).reduceRight((rest, { start, end }) => {
        const comma = /^\s*,?/.exec(rest.slice(end))?.[0].length ?? 0;
        return rest.slice(0, start) + rest.slice(end + comma);
      }, code);
      return { code: kept, map: null };
    },
  };
}
