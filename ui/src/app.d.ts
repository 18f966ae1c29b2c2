declare global {
  namespace App {
    // Nothing of SvelteKit's own shapes is extended.
  }
}

export {};
