// The two ways to ask: an operation of the office, or a command of the shell. Both say no in the same
// shape. The functions to use are those in `bindings.ts`; nobody else calls these.

import { invoke } from '@tauri-apps/api/core';

import type { Failure } from './bindings';

/** Asks the office; long work can be followed under any word. Rejects with a `Failure`. */
export const perform = <Output>(name: string, input: object, follow?: string): Promise<Output> =>
  invoke<Output>('perform', { name, input, follow }).catch(rejected);

/** Asks the shell. Rejects with a `Failure`. */
export const shell = <Output>(command: string, input: object): Promise<Output> =>
  invoke<Output>(command, { input }).catch(rejected);

function rejected(reason: unknown): never {
  throw asFailure(reason);
}

/** Whatever was thrown, as a failure that screens have words for. */
export function asFailure(reason: unknown): Failure {
  if (typeof reason === 'object' && reason !== null && 'kind' in reason) return reason as Failure;
  // A mistake of ours, not of the person: the log has the rest under this id, as for faults of the shell.
  console.error(reason);
  const id = crypto.randomUUID().slice(0, 8).toUpperCase();
  // Nothing to do about a failure here: the person is told of the mistake all the same.
  invoke('note_mistake', { input: { id, what: described(reason) } }).catch(() => {});
  return { kind: 'fault', id };
}

/** What the engine says of our code, and where: never of what somebody typed or read. */
const ABOUT_CODE = [TypeError, ReferenceError, RangeError];

function described(reason: unknown): string {
  if (!(reason instanceof Error)) {
    // What follows may quote what was sent.
    const words = typeof reason === 'string' ? reason.split(/[:"'`]/)[0] : typeof reason;
    return `${words}\n${new Error().stack ?? ''}`;
  }
  const { name, message, stack = '' } = reason;
  // Some engines begin the stack with the message.
  return `${name}${ABOUT_CODE.some((kind) => reason instanceof kind) ? `: ${message}` : ''}\n${stack.replace(`${name}: ${message}`, '')}`;
}
