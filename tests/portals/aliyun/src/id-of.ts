/** The id that was seen on the real page; controls without one get none. */
export const idOf = (mark: string | undefined): { id?: string } => (mark ? { id: mark } : {});
