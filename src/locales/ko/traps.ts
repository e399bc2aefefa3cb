import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const koTraps: Traps = {
  'one-layer': text`이 헤더들은 반드시 한 계층에서만 추가하세요. 애플리케이션과 그 앞의 프록시가 모두 추가하면 브라우저는 값을 두 개 받게 되어 응답을 거부합니다.`,
  'express-first': text`사전 요청과 오류도 거치도록 모든 라우트와 인증 단계보다 앞에 두세요.`,
  'express-credentials-boolean': text`${'credentials'}는 불리언 ${'true'}여야 합니다. 문자열 ${"'true'"}는 아무 경고 없이 무시됩니다.`,
  'express-origin-true': text`${'origin: true'}는 사용자의 쿠키와 함께 모든 사이트를 허용합니다. ${'origin'}을 생략하면 ${'*'}를 보내고, 설정되지 않은 환경 변수처럼 값이 정의되지 않았거나 비어 있으면 헤더를 아예 보내지 않습니다.`,
  'fastify-root': text`라우트보다 먼저 루트 인스턴스에 등록하세요. 플러그인 안에서 등록하면 없는 주소에 대한 응답처럼 그 바깥에 있는 것에는 적용되지 않습니다.`,
  'fastify-methods': text`${'methods'}가 없으면 ${'GET'}, ${'HEAD'}, ${'POST'}만 허용됩니다.`,
  'fastify-origin-true': text`${'origin: true'}는 사용자의 쿠키와 함께 모든 사이트를 허용합니다.`,
  'nginx-always': text`${'always'}가 없으면 오류 응답에 이 헤더들이 붙지 않아 페이지가 오류를 읽을 수 없습니다.`,
  'nginx-inheritance': text`자체 ${'add_header'}가 있는 location은 이 헤더들을 하나도 물려받지 않습니다. 그곳에도 모두 적으세요.`,
  'apache-modules': text`${'headers'}와 ${'rewrite'} 모듈이 켜져 있어야 합니다: ${'a2enmod headers rewrite'}.`,
  'apache-preflight-place': text`${'.htaccess'}에서는 이 규칙이 로그인 뒤에 실행되는데 사전 요청은 로그인을 통과할 수 없습니다. 가상 호스트에 넣으세요.`,
  'apache-tables': text`${'Header set'}과 ${'Header always set'}은 서로 다른 두 표에 쓰므로, 같은 헤더를 둘 다에 넣으면 두 번 전송됩니다. 애플리케이션이 보낸 것은 ${'Header onsuccess unset'}으로 지우세요.`,
  'caddy-errors': text`오류에는 ${'handle_errors'}만 응답합니다. 그곳에 import가 없으면 오류 응답에는 이 헤더들이 없습니다.`,
  'caddy-handle': text`사이트의 기존 지시어는 마지막 ${'handle'} 안으로 옮기세요. 단, ${'tls'}나 ${'log'} 같은 설정은 그 밖에서만 쓸 수 있습니다. 밖에 남은 ${'basic_auth'}, ${'forward_auth'}, ${'redir'}는 사전 요청의 응답보다 먼저 실행되는데, 사전 요청은 로그인할 수도 리다이렉션을 따라갈 수도 없습니다.`,
  'django-order': text`이 미들웨어는 ${'CommonMiddleware'}나 WhiteNoise처럼 응답할 수 있는 모든 것보다 앞에 있어야 합니다. ${'corsheaders'}를 두 번 설치하면 Django가 시작되지 않습니다.`,
  'django-lists-replace': text`이 목록들은 패키지의 기본 목록을 대체합니다. 다른 요청에 헤더가 더 필요하면 ${'corsheaders.defaults'}의 ${'*default_headers'}로 시작하세요.`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'}를 ${'CORS_ALLOW_CREDENTIALS'}와 함께 쓰면 사용자의 쿠키와 함께 모든 사이트를 허용합니다.`,
  'django-csrf': text`${'PUT'}이나 ${'POST'}처럼 무언가를 바꾸는 요청에는 ${'CSRF_TRUSTED_ORIGINS'}에도 그 출처가 있어야 합니다. 다른 사이트에서 보내는 요청에도 쿠키를 쓰려면 ${'SESSION_COOKIE_SAMESITE'}와 ${'CSRF_COOKIE_SAMESITE'}를 ${"'None'"}으로, ${'SESSION_COOKIE_SECURE'}와 ${'CSRF_COOKIE_SECURE'}를 참으로 설정하세요.`,
  'fastapi-last': text`맨 끝에 두세요. 그 뒤로는 ${'app'}에 라우트를 더할 수 없습니다. 대신 ${'app.add_middleware'}를 쓰면 처리되지 않은 오류의 응답에 이 헤더들이 없습니다.`,
  'fastapi-any-origin': text`${'["*"]'}를 ${'allow_credentials'}와 함께 쓰면 사용자의 쿠키와 함께 모든 사이트를 허용합니다.`,
  'fastapi-vary': text`${'Vary'}는 허용된 출처에만 추가됩니다. 앞에 캐시가 있다면 모든 응답에 ${'Vary: Origin'}을 추가하게 하세요.`,
  'spring-security': text`사전 요청에는 세션이 없으므로 CORS는 Spring Security보다 먼저 처리되어야 합니다. 이 필터의 순서가 이를 보장합니다.`,
  'spring-methods': text`Spring은 목록에 없는 메서드를 상태 403으로 거부하며, 브라우저가 통과시킬 메서드라도 마찬가지입니다.`,
};
