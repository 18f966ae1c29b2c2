import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The words are shared with the Rust side and live above this folder.
    fs: { allow: ['..'] },
  },
  build: {
    // The web views that Tauri 2 supports: WebKitGTK 2.40, Safari 16, WebView2.
    target: ['es2022', 'safari16.4'],
  },
  test: {
    include: ['src/**/*.test.ts'],
  },
});
