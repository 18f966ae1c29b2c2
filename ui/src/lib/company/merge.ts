/**
 * Two people changed the same company at once: what each of them wrote is brought together field
 * by field, so that nobody's typing is lost and nobody's change is undone unseen.
 */

/** What comes of bringing two changes together. */
export type Merged<Values> = {
  /** One's own value where one typed, else the other person's. */
  values: Values;
  /** Fields that both changed, each to something else. */
  contested: (keyof Values & string)[];
};

/** Brings what was typed together with what somebody else saved since `base` was read. */
export function merge<Values extends Record<string, string>>(
  base: Values,
  typed: Values,
  saved: Values,
): Merged<Values> {
  const fields = Object.keys(base) as (keyof Values & string)[];
  const values = { ...saved };
  for (const field of fields) if (typed[field] !== base[field]) values[field] = typed[field];
  const contested = fields.filter((field) => saved[field] !== base[field] && values[field] !== saved[field]);
  return { values, contested };
}
