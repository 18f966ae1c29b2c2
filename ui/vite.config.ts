import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { FluentResource } from '@fluent/bundle';
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

/**
 * `virtual:messages/fr`: all messages of a language, read when the screens are built so that nobody waits for
 * that when the application starts.
 */
function messages(): Plugin {
  const prefix = 'virtual:messages/';
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const folder = fileURLToPath(new URL(`../locales/${id.slice(prefix.length + 1)}/`, import.meta.url));
      const files = readdirSync(folder).map((name) => `${folder}${name}`);
      for (const file of files) this.addWatchFile(file);
      const body = files.flatMap((file) => new FluentResource(readFileSync(file, 'utf8')).body);
      // As text: an engine reads JSON much quicker than a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(body))})`;
    },
  };
}

/**
 * What the first screen is made of as one file. Each file is asked of the shell, and whoever starts the
 * application waits for all of them.
 */
function firstScreen(): Plugin {
  const roots = ['/client-optimized/app.js', '/client-optimized/nodes/0.js', '/routes/welcome/+page.svelte'];
  const first = new Set<string>();
  return {
    name: 'first-screen',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd() {
      const reach = (id: string) => {
        if (first.has(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(reach);
      };
      for (const id of this.getModuleIds()) {
        const [path] = id.split('?');
        if (roots.some((root) => path?.endsWith(root))) reach(id);
      }
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: { groups: [{ name: 'first', test: (id) => first.has(id) }] },
    }),
  };
}

export default defineConfig({
  plugins: [sveltekit(), messages(), pdfDecoder(), firstScreen()],
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
    setupFiles: ['src/lib/i18n/learned.ts'],
  },
});
