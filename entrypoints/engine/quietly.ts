/** A handler whose sender waits for no answer. */
export function quietly<D>(work: (data: D) => void): (data: D) => null {
  return (data) => {
    work(data);
    return null;
  };
}
