declare global {
  interface Window {
    /** What was asked before the scripts were read (`app.html`). */
    early?: Record<string, Promise<unknown>>;
  }
  namespace App {
    // Nothing of SvelteKit's own shapes is extended.
  }
}

export {};
