// What stands in a menu.

import type { Component } from 'svelte';

/** One entry of a menu. */
export interface MenuItem {
  label: string;
  /** A smaller word below the label. */
  detail?: string;
  icon?: Component;
  onselect: () => void;
  /** Takes something away. */
  danger?: boolean;
  disabled?: boolean;
  /** Is the one chosen now. */
  current?: boolean;
  /** A line above it. */
  separatorBefore?: boolean;
}
