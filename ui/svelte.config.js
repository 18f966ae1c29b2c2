import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // The application is one page: the shell serves this file for every address.
    adapter: adapter({ fallback: 'index.html' }),
    alias: { $design: 'src/lib/design', $locales: '../locales' },
    version: { name: '1' },
  },
  compilerOptions: { runes: true },
};
