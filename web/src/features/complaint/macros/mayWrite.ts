const writers = ['supervisor', 'compliance'];

/** Who is offered to write canned answers and knowledge; the server decides. */
export const mayWrite = (roles: string[]) => roles.some((role) => writers.includes(role));
