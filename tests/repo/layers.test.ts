import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

const configFile: string = '../../.dependency-cruiser.mjs';
const { default: config } = (await import(configFile)) as { default: IConfiguration };

/** A small tree of files that import each other as given; answers with the names of the rules they break. */
async function rulesBroken(imports: Record<string, string[]>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beian-pilot-layers-'));
  try {
    const files = new Set([...Object.keys(imports), ...Object.values(imports).flat()]);
    for (const file of files) {
      const lines = (imports[file] ?? []).map(
        (target) => `import '${'../'.repeat(file.split('/').length - 1)}${target}';`,
      );
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${lines.join('\n')}\nexport {};\n`);
    }
    const { output } = await cruise(
      ['src', 'entrypoints'].filter((name) => [...files].some((file) => file.startsWith(name))),
      {
        ...config.options,
        tsConfig: undefined,
        baseDir: folder,
        validate: true,
        ruleSet: { forbidden: config.forbidden ?? [] },
      },
    );
    return [...new Set((output as ICruiseResult).summary.violations.map((violation) => violation.rule.name))];
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the layers', () => {
  it.each([
    ['src/page/fill/a.ts', 'src/vault/b.ts', 'page-imports-downwards'],
    ['src/page/fill/a.ts', 'src/core/profile/b.ts', 'page-sees-no-profile'],
    ['src/page/annotate/a.ts', 'src/page/dom/own-elements.ts', 'marks-are-a-script-apart'],
    ['src/core/a.ts', 'src/page/b.ts', 'core-imports-downwards'],
    ['src/vault/a.ts', 'src/portals/b.ts', 'vault-imports-downwards'],
    ['src/portals/a.ts', 'src/page/b.ts', 'portals-imports-downwards'],
    ['src/ui/a.ts', 'src/background/b.ts', 'ui-imports-downwards'],
    ['src/background/a.ts', 'src/page/b.ts', 'background-imports-downwards'],
    ['src/messaging/a.ts', 'src/vault/b.ts', 'messaging-imports-downwards'],
    ['src/ui/kit/a.ts', 'src/ui/pages/b.ts', 'ui-kit-knows-no-page'],
    ['src/ui/a.ts', 'entrypoints/b.ts', 'nobody-imports-entrypoints'],
  ])('refuse that %s imports %s', async (from, to, rule) => {
    expect(await rulesBroken({ [from]: [to] })).toContain(rule);
  });

  it('refuse a cycle', async () => {
    expect(await rulesBroken({ 'src/core/a.ts': ['src/core/b.ts'], 'src/core/b.ts': ['src/core/a.ts'] })).toContain(
      'no-cycles',
    );
  });

  it('allow what design allows', async () => {
    const allowed = {
      'src/page/a.ts': ['src/core/b.ts', 'src/portals/c.ts'],
      'src/background/a.ts': ['src/vault/b.ts', 'src/messaging/c.ts'],
    };
    expect(await rulesBroken(allowed)).toEqual([]);
  });
});
