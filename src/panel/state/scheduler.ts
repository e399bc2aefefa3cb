// Bringing the list up to date costs the more the longer it is, so a page that asks quickly is not followed frame by frame.
export const REST = 100; // ms

/** When work on the list is done: with a frame, and after work on a long list not until it has rested. */
export interface Pace {
  /** With the next frame. */
  readonly soon: () => void;
  /** With the next frame, after the rest if there is one. */
  readonly rested: () => void;
  readonly stop: () => void;
}

export const createPace = (work: () => void, isLong: () => boolean): Pace => {
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  let asked = false;

  const soon = (): void => {
    frame ||= requestAnimationFrame(run);
  };
  const wake = (): void => {
    resting = false;
    if (asked) soon();
  };
  const run = (): void => {
    frame = 0;
    asked = false;
    resting = isLong();
    clearTimeout(rest);
    if (resting) rest = setTimeout(wake, REST);
    work();
  };
  return {
    soon,
    rested: () => {
      asked = true;
      if (!resting) soon();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
};
