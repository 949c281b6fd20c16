import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { alias: { react: 'react18', 'react-dom': 'react-dom18' } },
  build: { chunkSizeWarningLimit: 4000, reportCompressedSize: false },
});
