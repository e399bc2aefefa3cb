/** Polls every 100 ms until the result is neither null, undefined nor false, and returns it. Throws after the deadline, naming `what`. */
export async function until<T>(what: string, poll: () => Promise<T> | T, seconds = 30): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await poll();
    if (found !== null && found !== undefined && found !== false) return found as Exclude<T, null | undefined | false>;
    if (Date.now() > deadline) throw new Error(`Timed out after ${seconds} s waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
