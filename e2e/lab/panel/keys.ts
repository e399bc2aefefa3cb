/** A key in the form that both browsers' input APIs take. */
interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly shift: boolean;
  /** The typed text, or '' for a key that types nothing. */
  readonly text: string;
}

const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** Returns a key by its name as in `KeyboardEvent.key`, optionally after `Shift+`. */
export const keyOf = (name: string): Key => {
  const shift = name.startsWith('Shift+');
  const key = shift ? name.slice('Shift+'.length) : name;
  const isLetter = /^[a-z]$/.test(key);
  const code = isLetter ? `Key${key.toUpperCase()}` : key.length > 1 ? key : key === ' ' ? 'Space' : '';
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : '';
  return { key, code, keyCode: CODES[key] ?? (isLetter ? key.toUpperCase().charCodeAt(0) : 0), shift, text };
};
