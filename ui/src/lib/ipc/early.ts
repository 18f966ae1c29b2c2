// What `app.html` asked before the scripts were read. The first who wants an answer takes it.

/** The early answer, or a fresh one if there is none or it was a no. */
export async function early<Output>(name: string, ask: () => Promise<Output>): Promise<Output> {
  const asked = window.early?.[name] as Promise<Output> | undefined;
  if (!asked) return ask();
  delete window.early?.[name];
  // Asked that early, the office may not even have been open.
  return asked.catch(ask);
}

/** Another person or another office is there: what nobody took answers nothing any more. */
export const forgetEarly = (): void => void delete window.early;
