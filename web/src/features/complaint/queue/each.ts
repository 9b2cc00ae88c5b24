/** Does it to one after another; a refusal is counted, and the first is thrown only if all refuse. */
export async function each<T>(list: T[], act: (one: T) => Promise<unknown>) {
  let done = 0;
  let first: unknown = null;
  for (const one of list) {
    try {
      await act(one);
      done += 1;
    } catch (error) {
      first ??= error;
    }
  }
  if (done === 0 && first) throw first;
  return { done, all: list.length };
}
