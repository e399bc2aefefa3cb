/** Property tests try the same values in every run, so that a run says something about the change and not about luck. `npm run fuzz` tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
