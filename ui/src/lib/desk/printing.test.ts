import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { RequestRow } from '$lib/ipc/bindings';

const bindings = vi.hoisted(() => ({ printLetters: vi.fn(), openFile: vi.fn() }));
vi.mock('$lib/ipc/bindings', () => bindings);
vi.mock('@tauri-apps/api/event', () => ({ listen: () => Promise.resolve(() => {}) }));

const { Printing } = await import('./printing.svelte');
const { toasts } = await import('$lib/toasts.svelte');

const row = (request: string, toPrint: boolean) => ({ request, toPrint }) as RequestRow;

describe('printing letters', () => {
  const after = vi.fn(async () => {});

  beforeEach(() => {
    vi.clearAllMocks();
    toasts.clear();
  });

  it('asks first, and only about those that have a letter to print', () => {
    const printing = new Printing('a', after);
    printing.ask([row('printed', false)]);
    expect(printing.question).toBeNull();
    printing.ask([row('one', true), row('printed', false), row('two', true)]);
    expect(printing.question?.map(({ request }) => request)).toEqual(['one', 'two']);
    expect(bindings.printLetters).not.toHaveBeenCalled();
  });

  it('prints several as one job, and offers to open the file', async () => {
    bindings.printLetters.mockResolvedValue({ path: '/letters.pdf', fileName: 'letters.pdf' });
    const printing = new Printing('a', after);
    printing.ask([row('one', true), row('two', true)]);
    await printing.confirm();
    expect(bindings.printLetters).toHaveBeenCalledExactlyOnceWith({
      administration: 'a',
      requests: ['one', 'two'],
      follow: expect.any(String) as string,
    });
    expect(after).toHaveBeenCalledOnce();
    await toasts.act(toasts.all[0]!);
    expect(bindings.openFile).toHaveBeenCalledWith({ path: '/letters.pdf' });
  });

  it('says nothing where no place was chosen: no code was made then', async () => {
    bindings.printLetters.mockResolvedValue(null);
    const printing = new Printing('a', after);
    printing.ask([row('one', true)]);
    await printing.confirm();
    expect(toasts.all).toEqual([]);
    expect(printing.failure).toBeNull();
    expect(printing.question).toBeNull();
  });

  it('keeps the reason of a refusal, and looks again how things stand', async () => {
    bindings.printLetters.mockRejectedValue({ kind: 'refusal', refusal: { code: 'letter-printed' } });
    const printing = new Printing('a', after);
    printing.ask([row('one', true)]);
    await printing.confirm();
    expect(printing.failure).toEqual({ kind: 'refusal', refusal: { code: 'letter-printed' } });
    expect(after).toHaveBeenCalledOnce();
    expect(toasts.all).toEqual([]);
  });
});
