/** A font with one empty glyph, the minimum that a browser loads. One character is one byte, as in a reply's body. */
export const tinyFont: string = makeFont();

function makeFont(): string {
  const scaler = 0x00010000;
  const tables: readonly (readonly [tag: string, content: string])[] = [
    // version, average width, weight, width, fifteen sizes and offsets; classification; coverage; vendor; selection, extents
    [
      'OS/2',
      u16(0, 1000, 400, 5, 0, 100, 100, 0, 0, 100, 100, 0, 0, 50, 300, 0, 0, 0, 0, 0, 0) +
        u32(0, 0, 0, 0) +
        'none' +
        u16(64, 0, 0, 800, 0xff38, 0, 800, 200),
    ],
    // version, one subtable (Windows, Unicode) at 12: format 4 with only the closing segment, which leads to glyph 0
    ['cmap', u16(0, 1, 3, 1) + u32(12) + u16(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0)],
    ['glyf', u16(0, 0)],
    // version, revision, check sum, magic, flags, units per em, two dates, box, style, smallest size, direction, formats
    ['head', u32(scaler, scaler, 0, 0x5f0f3cf5) + u16(0, 1000) + u32(0, 0, 0, 0) + u16(0, 0, 1000, 1000, 0, 8, 2, 0, 0)],
    // version, ascent, descent, gap, widest, bearings, extent, caret, reserved, format, one metric
    ['hhea', u32(scaler) + u16(800, 0xff38, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 1)],
    ['hmtx', u16(1000, 0)],
    ['loca', u16(0, 0)],
    ['maxp', u32(scaler) + u16(1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', u16(0, 0, 6)],
    ['post', u32(0x00030000, 0, 0, 0, 0, 0, 0, 0)],
  ];
  let offset = 12 + 16 * tables.length;
  let directory = '';
  let body = '';
  for (const [tag, content] of tables) {
    const padded = content.padEnd(Math.ceil(content.length / 4) * 4, '\0');
    directory += tag + u32(checkSum(padded), offset, content.length);
    body += padded;
    offset += padded.length;
  }
  const power = 2 ** Math.floor(Math.log2(tables.length));
  return u32(scaler) + u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16) + directory + body;
}

function u16(...numbers: readonly number[]): string {
  return numbers.map((n) => String.fromCharCode((n >> 8) & 0xff, n & 0xff)).join('');
}

function u32(...numbers: readonly number[]): string {
  return numbers.map((n) => u16(n >>> 16, n & 0xffff)).join('');
}

function checkSum(padded: string): number {
  const bytes = Buffer.from(padded, 'latin1');
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
