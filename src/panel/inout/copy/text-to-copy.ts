import { maskedBefore, type OutgoingText } from '../../../core/redact/outgoing.ts';
import type { Catalogue } from '../../../locales/catalogue/catalogue.ts';
import type { CopyFormat } from '../../../locales/catalogue/inout.ts';
import { curlOf } from '../../formats/curl.ts';
import { fetchOf } from '../../formats/fetch/fetch.ts';
import { jsonOf } from '../../formats/json.ts';
import { markdownOf } from '../../formats/markdown.ts';
import { redactedUnless } from '../../formats/redacted.ts';
import { caseOf } from '../../formats/test-case.ts';
import type { EvaluatedExchange } from '../../state/evaluated.ts';

const WRITERS: Readonly<Record<CopyFormat, (evaluated: EvaluatedExchange, catalogue: Catalogue) => string>> = {
  markdown: markdownOf,
  json: jsonOf,
  curl: curlOf,
  fetch: fetchOf,
  url: ({ exchange }) => exchange.hops[0].url,
  case: caseOf,
};

/** Returns an explained exchange as text, with secrets masked unless `withSecrets`. */
export const textToCopy = (evaluated: EvaluatedExchange, format: CopyFormat, withSecrets: boolean, catalogue: Catalogue): OutgoingText =>
  maskedBefore(WRITERS[format](redactedUnless(evaluated, withSecrets), catalogue));
