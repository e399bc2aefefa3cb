/** Untrusted JSON: any field may be missing or have the wrong type. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value's fields; none when it isn't an object. */
export const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** The value if it is a string, else ''. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The value if it is a finite number, else 0. */
export const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
