import { beforeEach, expect, it, vi } from 'vitest';

const shell = vi.hoisted(() => ({ invoke: vi.fn(() => Promise.resolve(null)) }));
vi.mock('@tauri-apps/api/core', () => shell);

let frames: (() => void)[];
const nextFrame = async () => {
  frames.splice(0).forEach((frame) => frame());
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => {
  vi.resetModules();
  shell.invoke.mockClear();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

it('tells the shell that the first screen stands only after it was painted', async () => {
  const { standsReady } = await import('./ready');
  void standsReady();
  await nextFrame();
  await nextFrame();
  expect(shell.invoke, 'the frame before has just been drawn').not.toHaveBeenCalled();
  await nextFrame();
  expect(shell.invoke).toHaveBeenCalledExactlyOnceWith('screen_ready', { input: {} });
});

it('tells it once, however often a first screen comes back', async () => {
  const { standsReady } = await import('./ready');
  for (let time = 0; time < 3; time += 1) {
    void standsReady();
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
  }
  expect(shell.invoke).toHaveBeenCalledOnce();
});
