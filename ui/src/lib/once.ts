// Work on long lists that is done once for each list, however often its screen opens.

/** The same function, which remembers what it made of each object for as long as that lives. */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { value: Made }>();
  return (of) => {
    let kept = made.get(of);
    if (!kept) made.set(of, (kept = { value: make(of) }));
    return kept.value;
  };
}
