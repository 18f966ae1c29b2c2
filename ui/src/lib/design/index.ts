// The components that every screen is made of. None of them knows an eSpace, a member or an office.

export * from './light';
export { default as CheckGroup } from './CheckGroup.svelte';
export { default as CodeField } from './CodeField.svelte';
export { default as CopyButton } from './CopyButton.svelte';
export { default as DataTable } from './DataTable.svelte';
export { default as DateField } from './DateField.svelte';
export { default as Details } from './Details.svelte';
export { default as Drawer } from './Drawer.svelte';
export { default as Field } from './Field.svelte';
export { default as ProgressBar } from './ProgressBar.svelte';
export { default as Select } from './Select.svelte';
export { default as Sheet } from './Sheet.svelte';
export { default as SkipLink } from './SkipLink.svelte';
export { default as SsnField } from './SsnField.svelte';
export type { Column, Sort } from './table';
export { default as Tabs } from './Tabs.svelte';
export { default as Tag } from './Tag.svelte';
export { default as TextArea } from './TextArea.svelte';
export { default as TextField } from './TextField.svelte';
export { default as Working } from './Working.svelte';
