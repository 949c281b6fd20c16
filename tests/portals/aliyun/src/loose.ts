/** The library was typed for an older React: what it is given is right, whatever the newer types say. */
export const loose = <T>(value: T): never => value as never;
