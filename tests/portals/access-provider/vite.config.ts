import { defineConfig } from 'vite';

export default defineConfig({ build: { reportCompressedSize: false } });
