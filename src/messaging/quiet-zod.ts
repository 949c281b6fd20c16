import { z } from 'zod';

// zod tries `new Function` when the first schema is made, which the extension's CSP reports as a violation. Imported
// before anything else by every entrypoint that uses zod.
z.config({ jitless: true });
