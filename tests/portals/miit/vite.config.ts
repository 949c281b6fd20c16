import { defineConfig } from 'vite';

// The portal runs on Vue 2; the build with the compiler reads the pages' templates.
export default defineConfig({
  resolve: { alias: [{ find: /^vue2?$/, replacement: 'vue2/dist/vue.esm.js' }] },
  build: { chunkSizeWarningLimit: 4000, reportCompressedSize: false },
});
