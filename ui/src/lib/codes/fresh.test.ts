import { beforeEach, describe, expect, it, vi } from 'vitest';

import { i18n } from '$lib/i18n';

const bindings = vi.hoisted(() => ({ copyText: vi.fn(), saveCodeLetter: vi.fn(), openFile: vi.fn() }));
vi.mock('$lib/ipc/bindings', () => bindings);

const { Fresh } = await import('./fresh.svelte');
const { toasts } = await import('$lib/toasts.svelte');

const code = { code: 'k-1', groups: 'TX7K-94QD-M2HF-8WRC' };
const letter = { path: '/letter.pdf', fileName: 'letter.pdf' };
const refusal = { kind: 'refusal', refusal: { code: 'file-not-written' } };

describe('a code that was just made', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    toasts.clear();
    i18n.set('en');
  });

  it('has a letter that can be opened once it is saved, from the news and from where the code is shown', async () => {
    bindings.saveCodeLetter.mockResolvedValue(letter);
    const fresh = new Fresh('s-1', code);
    expect(fresh.kept).toBe(false);
    await fresh.save('de');
    expect(bindings.saveCodeLetter).toHaveBeenCalledExactlyOnceWith({ space: 's-1', ...code, language: 'de' });
    expect(fresh.kept).toBe(true);
    expect(toasts.all[0]?.action?.label).toBe('Open');
    await toasts.act(toasts.all[0]!);
    await fresh.open(fresh.letter!);
    expect(bindings.openFile.mock.calls).toEqual([[{ path: '/letter.pdf' }], [{ path: '/letter.pdf' }]]);
  });

  it('has none where no place was chosen for it', async () => {
    bindings.saveCodeLetter.mockResolvedValue(null);
    const fresh = new Fresh('s-1', code);
    await fresh.save('fr');
    expect([fresh.kept, fresh.letter, fresh.saving]).toEqual([false, null, false]);
    expect(toasts.all).toEqual([]);
  });

  it('stays open to another try where the letter could not be saved', async () => {
    bindings.saveCodeLetter.mockRejectedValueOnce(refusal).mockResolvedValueOnce(letter);
    const fresh = new Fresh('s-1', code);
    await fresh.save('en');
    expect([fresh.failure, fresh.kept, fresh.saving]).toEqual([refusal, false, false]);
    await fresh.save('en');
    expect([fresh.failure, fresh.kept]).toEqual([null, true]);
  });

  it('is kept once it was copied', async () => {
    bindings.copyText.mockResolvedValue(null);
    const fresh = new Fresh('s-1', code);
    await fresh.copy();
    expect(bindings.copyText).toHaveBeenCalledWith({ text: code.groups });
    expect(fresh.kept).toBe(true);
  });
});
