/** Fixes the seed of property tests, so that every run tries the same values. `npm run fuzz` tries new ones. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
