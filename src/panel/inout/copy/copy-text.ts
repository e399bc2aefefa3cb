import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { CopyFormat } from '../../../locales/catalogue/inout-words.ts';
import { caseOf } from '../../copy/as-case.ts';
import { curlOf } from '../../copy/as-curl.ts';
import { jsonOf } from '../../copy/as-json.ts';
import { markdownOf } from '../../copy/as-markdown.ts';
import { forCopy } from '../../copy/for-copy.ts';
import type { Judged } from '../../state/evaluated.ts';

const WRITERS: Readonly<Record<CopyFormat, (judged: Judged, catalogue: Catalogue) => string>> = {
  markdown: markdownOf,
  json: jsonOf,
  curl: curlOf,
  case: caseOf,
};

/** An explained exchange as text; secrets are masked unless they are asked for. */
export const copyText = (judged: Judged, format: CopyFormat, withSecrets: boolean, catalogue: Catalogue): string =>
  WRITERS[format](forCopy(judged, withSecrets), catalogue);
