// The two ways to ask: an operation of the office, or a command of the shell. Both say no in the same
// shape. The functions to use are those in `bindings.ts`; nobody else calls these two.

import { invoke } from '@tauri-apps/api/core';

import type { Failure } from './bindings';

/** Asks the office. Rejects with a `Failure`. */
export const perform = <Output>(name: string, input: object): Promise<Output> =>
  invoke<Output>('perform', { name, input }).catch(rejected);

/** Asks the shell. Rejects with a `Failure`. */
export const shell = <Output>(command: string, input: object): Promise<Output> =>
  invoke<Output>(command, { input }).catch(rejected);

function rejected(reason: unknown): never {
  throw asFailure(reason);
}

/** Whatever was thrown, as a failure that screens have words for. */
export function asFailure(reason: unknown): Failure {
  if (typeof reason === 'object' && reason !== null && 'kind' in reason) return reason as Failure;
  // A mistake of ours, not of the person: the console has the rest.
  console.error(reason);
  return { kind: 'fault', id: 'UI' };
}
