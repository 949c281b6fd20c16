import { defineConfig } from 'vite';

// The pages' templates are compiled in the page, as pages of this kind do that load their kit from a script tag.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' },
      { find: /^view-ui-plus$/, replacement: 'view-ui-plus/dist/viewuiplus.min.esm.js' },
    ],
  },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: { chunkSizeWarningLimit: 4000, reportCompressedSize: false },
});
