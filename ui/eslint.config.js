import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['build', '.svelte-kit', 'src/lib/ipc/bindings.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript itself knows better which names exist.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The application is served from the root of its own origin and never below a path.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // Read before the first screen is there.
    files: [
      'src/routes/*.svelte',
      'src/routes/welcome/*.svelte',
      'src/lib/frame/{LeaveGuard,PracticeBanner,PracticeMark}.svelte',
      'src/lib/screens/{EntryForm,LanguageChoice,Lock}.svelte',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '$lib/design', message: 'The application starts sooner with $lib/design/light.' }] },
      ],
    },
  },
);
