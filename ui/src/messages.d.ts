// All messages of a language, as `vite.config.ts` makes them of the locales.
declare module 'virtual:messages/*' {
  const body: import('@fluent/bundle').FluentResource['body'];
  export default body;
}
