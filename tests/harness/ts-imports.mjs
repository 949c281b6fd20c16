// `node --import ./tests/harness/ts-imports.mjs script.mjs` lets Node resolve the repository's extensionless imports
// of TypeScript files (it strips the types itself), so that scripts can use the harness without a bundler.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (specifier.startsWith('.')) return next(`${specifier}.ts`, context);
      throw error;
    }
  },
});
