import type { FirstSteps } from '../catalogue/detail.ts';
import { text } from '../catalogue/text.ts';

export const koFirstSteps: FirstSteps = {
  bypassAuthentication: text`${'OPTIONS'} 요청을 인증 검사에서 제외하세요.`,
  fixError: (status) => text`먼저 ${status} 오류를 해결하세요.`,
  returnOk: (status) => text`사전 요청에 ${status} 대신 200~299 상태 코드로 응답하세요.`,
  redirectedPreflight: (location) => text`${location} URL로 직접 요청하거나, ${'OPTIONS'} 요청을 리다이렉션에서 제외하세요.`,
  redirected: (location) => text`${location} URL로 직접 요청하세요. 로그인 페이지라면 리다이렉션 대신 ${'401'} 상태 코드로 응답하세요.`,
  sendOnce: (header) => text`${header} 헤더를 한 번만 보내세요.`,
  add: (items, header) => text`${items} 항목을 ${header} 헤더에 추가하세요.`,
  send: (line) => text`다음 헤더를 보내세요: ${line}.`,
  validLocation: text`${'Location'} 헤더에 올바른 URL을 보내세요.`,
  redirectToHttp: text`${'http'} 또는 ${'https'} URL로 리다이렉션하세요.`,
  fixLoop: text`서버의 리다이렉션 루프를 없애세요.`,
  removeUserInfo: text`${'Location'} 헤더에서 사용자 이름과 비밀번호를 제거하세요.`,
};
