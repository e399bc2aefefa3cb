/** A text without its percent-encoding, at any depth, with a map back to the source. */
export interface DecodedText {
  readonly source: string;
  /** Each ASCII character as itself; U+FFFD for every other encoded byte. */
  readonly plain: string;
  /** Maps an index of `plain` to its index in `source`. */
  readonly sourceAt: (index: number) => number;
  /** How many times the character at an index of `plain` is encoded. A delimiter at a greater depth is data. */
  readonly depthAt: (index: number) => number;
}

const UNIT = /%(?:25)*[0-9a-f]{2}|./gis;

/** Decodes percent-encoding at any depth. Invalid escapes stay as they are. */
export const decodeText = (source: string): DecodedText => {
  if (!source.includes('%')) return { source, plain: source, sourceAt: (index) => index, depthAt: () => 0 };
  const units = source.match(UNIT) ?? [];
  const sources = new Uint32Array(units.length + 1);
  const depths = new Uint8Array(units.length + 1);
  let at = 0;
  for (const [index, unit] of units.entries()) {
    sources[index] = at;
    depths[index] = Math.min((unit.length - 1) / 2, 255);
    at += unit.length;
  }
  sources[units.length] = at;
  const plain = units.map(characterOf).join('');
  return { source, plain, sourceAt: (index) => sources[index] ?? source.length, depthAt: (index) => depths[index] ?? 0 };
};

const characterOf = (unit: string): string => {
  if (unit.length === 1) return unit;
  const code = Number.parseInt(unit.slice(-2), 16);
  return code < 0x80 ? String.fromCharCode(code) : '\ufffd';
};
