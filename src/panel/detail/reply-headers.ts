import type { Outcome } from '../../core/facts.ts';
import type { HeaderList } from '../../core/http/header-list.ts';

/** The headers of what came back; none where nothing did. */
export const replyHeaders = (outcome: Outcome | undefined): HeaderList => (outcome?.kind === 'answered' ? outcome.reply.headers : []);
