import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The decoder for JPEG 2000 pictures in PDFs, at the address where `desk/pdf.ts` tells pdf.js to look: it
 * asks for it by name when it meets such a picture.
 */
function pdfDecoder(): Plugin {
  const fileName = 'pdf/openjpeg_nowasm_fallback.js';
  const source = fileURLToPath(new URL('node_modules/pdfjs-dist/wasm/openjpeg_nowasm_fallback.js', import.meta.url));
  return {
    name: 'pdf-decoder',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${fileName}`, (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(source).pipe(response);
      });
    },
  };
}

export default defineConfig({
  plugins: [sveltekit(), pdfDecoder()],
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
