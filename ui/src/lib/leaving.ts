// Forms with something typed in them, which leaving the screen would lose.

interface Typed {
  readonly dirty: boolean;
}

const forms = new Set<Typed>();

/** Minds a form until the returned function is called. */
export function mind(form: Typed): () => void {
  forms.add(form);
  return () => void forms.delete(form);
}

/** Whether something was typed that is not saved. */
export const somethingTyped = (): boolean => [...forms].some(({ dirty }) => dirty);
