import type { Cards } from '../catalogue/cards.ts';
import { koRequestCards } from './cards-request.ts';
import { koResponseCards } from './cards-response.ts';

/** The header cards in Korean. */
export const koCards: Cards = {
  headers: { ...koRequestCards, ...koResponseCards },
  labels: {
    request: '요청 헤더',
    response: '응답 헤더',
    forbidden: '금지된 헤더 이름 (요청)',
    yes: '예',
    no: '아니요',
    syntax: '구문',
    values: '유효한 값',
    worksWith: '관련 설정',
    preflight: '사전 요청 (preflight)',
    example: '예제',
    specification: '명세서',
    mdn: 'MDN 문서',
    browsers: '브라우저 호환성',
    since: (version) => `${version}부터`,
    never: '지원하지 않음',
    unknown: '알 수 없음',
    sentHere: '이 요청의 값',
    more: '더 보기',
  },
};
