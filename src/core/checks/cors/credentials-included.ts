import { check, passed, settled } from '../check.ts';
import type { CorsCheckInput } from '../inputs.ts';
import { step } from '../spec.ts';

/** The credentials mode is `include`; otherwise the CORS check ends here with success. Source: Fetch, CORS check, step 5. */
export const credentialsIncluded = check('credentials-included', step('cors-check', '5'), ({ credentials }: CorsCheckInput) =>
  credentials === 'include' ? passed : settled,
);
