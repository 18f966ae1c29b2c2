// Those that the first screens are made of, apart: whoever starts the application does not wait for the rest.
// None of them imports bits-ui, except when it is first wanted.

export { default as Avatar } from './Avatar.svelte';
export { default as Button } from './Button.svelte';
export { default as Check } from './Check.svelte';
export { default as Choice } from './Choice.svelte';
export { default as Confirm } from './Confirm.svelte';
export { default as EmptyState } from './EmptyState.svelte';
export { default as FailureNotice } from './FailureNotice.svelte';
export { default as Grouped } from './Grouped.svelte';
export { default as Loading } from './Loading.svelte';
export { default as Menu } from './Menu.svelte';
export type { MenuItem } from './menu';
export { default as Notice } from './Notice.svelte';
export { default as PageHead } from './PageHead.svelte';
export { default as PassphraseField } from './PassphraseField.svelte';
export { default as PathField } from './PathField.svelte';
export { default as Toasts } from './Toasts.svelte';
