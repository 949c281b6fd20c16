import { build } from 'esbuild';

/** The footer reader and check as one script that any page can run: `BeianFooter.readFooter(document)`. */
export async function footerScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { readFooter } from './src/page/footer/read-footer'; export { checkFooter } from './src/core/footer/check/check-footer';",
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'BeianFooter',
  });
  return outputFiles[0]?.text ?? '';
}
