// One page, made in the window: there is no server that could render it.
export const ssr = false;
export const prerender = false;
