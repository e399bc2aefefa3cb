import { text } from '../catalogue/text.ts';
import type { Traps } from '../catalogue/traps.ts';

/** The common mistakes with each server. */
export const koTraps: Traps = {
  'one-layer': text`이 헤더들은 한 곳에서만 추가하세요. 애플리케이션과 프록시가 모두 추가하면 브라우저는 값을 두 개 받고 응답을 차단합니다.`,
  'express-first': text`사전 요청과 오류도 처리하도록 모든 라우트와 인증 미들웨어보다 앞에 추가하세요.`,
  'express-credentials-boolean': text`${'credentials'}는 불리언 ${'true'}여야 합니다. 문자열 ${"'true'"}는 효과가 없습니다.`,
  'express-origin-true': text`${'origin: true'}로 설정하면 어느 사이트든 사용자의 쿠키로 응답을 읽을 수 있습니다. ${'origin'}을 생략하면 미들웨어가 ${'*'}를 보냅니다. 설정되지 않은 환경 변수처럼 값이 정의되지 않았거나 비어 있으면 헤더를 보내지 않습니다.`,
  'fastify-root': text`라우트보다 먼저 루트 인스턴스에 등록하세요. 플러그인 안에서 등록하면 404 응답처럼 그 플러그인 밖에는 적용되지 않습니다.`,
  'fastify-methods': text`${'methods'}가 없으면 ${'GET'}, ${'HEAD'}, ${'POST'}만 허용합니다.`,
  'fastify-origin-true': text`${'origin: true'}로 설정하면 어느 사이트든 사용자의 쿠키로 응답을 읽을 수 있습니다.`,
  'nginx-always': text`${'always'}가 없으면 nginx가 오류 응답에 이 헤더들을 추가하지 않으므로 페이지가 오류 응답을 읽을 수 없습니다.`,
  'nginx-inheritance': text`자체 ${'add_header'}가 있는 ${'location'}은 이 헤더들을 상속하지 않습니다. 그곳에도 모두 적으세요.`,
  'apache-modules': text`${'headers'}와 ${'rewrite'} 모듈을 사용 설정하세요: ${'a2enmod headers rewrite'}.`,
  'apache-preflight-place': text`${'.htaccess'}에서는 이 규칙이 인증 뒤에 실행되고, 인증은 사전 요청을 거부합니다. 가상 호스트 설정에 넣으세요.`,
  'apache-tables': text`${'Header set'}과 ${'Header always set'}은 서로 다른 두 테이블에 씁니다. 같은 헤더가 둘 다에 있으면 Apache가 두 번 보냅니다. 애플리케이션의 헤더는 ${'Header onsuccess unset'}으로 제거하세요.`,
  'caddy-errors': text`오류 응답은 ${'handle_errors'}만 처리합니다. 그곳에도 import를 추가하지 않으면 이 헤더들이 붙지 않습니다.`,
  'caddy-handle': text`사이트의 기존 지시문은 마지막 ${'handle'} 안으로 옮기세요. 단, ${'tls'}나 ${'log'} 같은 설정은 그 밖에서만 동작합니다. 밖에 있는 ${'basic_auth'}, ${'forward_auth'}, ${'redir'}는 사전 요청의 응답보다 먼저 실행됩니다. 브라우저는 사전 요청을 자격증명 없이 보내고 그 리다이렉션을 따라가지 않습니다.`,
  'django-order': text`이 미들웨어는 ${'CommonMiddleware'}나 WhiteNoise처럼 응답을 반환할 수 있는 미들웨어보다 앞에 두세요. ${'INSTALLED_APPS'}에 ${'corsheaders'}가 두 번 있으면 Django가 시작되지 않습니다.`,
  'django-lists-replace': text`이 목록들은 패키지의 기본값을 대체합니다. 다른 요청에 헤더가 더 필요하면 ${'corsheaders.defaults'}의 ${'*default_headers'}로 목록을 시작하세요.`,
  'django-all-origins': text`${'CORS_ALLOW_ALL_ORIGINS'}를 ${'CORS_ALLOW_CREDENTIALS'}와 함께 쓰면 어느 사이트든 사용자의 쿠키로 응답을 읽을 수 있습니다.`,
  'django-csrf': text`${'PUT'}이나 ${'POST'}처럼 데이터를 변경하는 요청에는 ${'CSRF_TRUSTED_ORIGINS'}에도 출처가 있어야 합니다. 다른 사이트의 쿠키를 쓰려면 ${'SESSION_COOKIE_SAMESITE'}와 ${'CSRF_COOKIE_SAMESITE'}를 ${"'None'"}으로 설정하세요. 그리고 ${'SESSION_COOKIE_SECURE'}와 ${'CSRF_COOKIE_SECURE'}도 사용 설정하세요.`,
  'fastapi-last': text`맨 끝에 두세요. 그 뒤에는 ${'app'}에 라우트를 추가할 수 없습니다. 대신 ${'app.add_middleware'}를 쓰면 처리되지 않은 오류의 응답에 CORS 헤더가 없습니다.`,
  'fastapi-any-origin': text`${'["*"]'}를 ${'allow_credentials'}와 함께 쓰면 어느 사이트든 사용자의 쿠키로 응답을 읽을 수 있습니다.`,
  'fastapi-vary': text`${'Vary'}는 허용된 출처에만 추가됩니다. 캐시를 사용한다면 모든 응답에 ${'Vary: Origin'}을 추가하도록 설정하세요.`,
  'spring-security': text`사전 요청에는 세션이 없으므로 CORS는 Spring Security보다 먼저 실행되어야 합니다. 이 필터의 순서가 이를 보장합니다.`,
  'spring-methods': text`Spring은 목록에 없는 메서드를 상태 코드 403으로 거부합니다. 브라우저가 허용하는 메서드도 마찬가지입니다.`,
};
