import type { MissingResponseWords } from '../catalogue/missing-response.ts';
import { text } from '../catalogue/text.ts';

export const koMissingResponse: MissingResponseWords = {
  causes: {
    certificate: (server) => ({
      what: text`브라우저가 서버 인증서를 신뢰하지 않아 요청을 보내지 않았습니다.`,
      next: text`직접 운영하는 서버라면 탭에서 ${server} 페이지를 열어 인증서를 한 번 허용하세요. 그런 다음 페이지를 새로고침하세요.`,
    }),
    'client-certificate': () => ({
      what: text`서버가 클라이언트 인증서를 요구하지만 브라우저가 보내지 않았습니다.`,
      next: text`브라우저에 인증서를 설치하세요. Firefox는 사전 요청에 인증서를 보내지 않으므로, 서버에서 사전 요청의 인증서를 선택 사항으로 바꾸세요.`,
    }),
    tls: (server) => ({
      what: text`브라우저가 암호화된 연결을 열지 못했습니다.`,
      next: text`${server} 서버가 이 포트에서 ${'https'}를 제공하는지, TLS 버전이 최신인지 확인하세요.`,
    }),
    refused: (server) => ({
      what: text`${server}에서 연결을 받는 서버가 없습니다.`,
      next: text`서버가 실행 중인지, 호스트와 포트가 URL과 같은지 확인하세요.`,
    }),
    reset: (server) => ({
      what: text`응답이 완료되기 전에 연결이 닫혔습니다.`,
      next: text`${server} 로그에서 비정상 종료를 찾거나 연결을 닫는 프록시가 있는지 확인하세요. 포트가 ${'https'}용인지도 확인하세요.`,
    }),
    'name-not-resolved': (server) => ({
      what: text`${server}의 호스트 이름을 찾을 수 없습니다.`,
      next: text`URL의 오타, DNS, hosts 파일, VPN을 차례로 확인하세요.`,
    }),
    unreachable: (server) => ({
      what: text`네트워크에서 ${server}에 연결할 수 없습니다.`,
      next: text`네트워크 연결, VPN, 방화벽을 확인한 다음 페이지를 새로고침하세요.`,
    }),
    'timed-out': (server) => ({
      what: text`${server}에서 제한 시간 안에 응답하지 않았습니다.`,
      next: text`방화벽이 연결을 버리는지, 서버에 과부하가 걸렸는지 확인하세요.`,
    }),
    'blocked-by-client': () => ({
      what: text`광고 차단기 같은 확장 프로그램이나 개발자 도구의 요청 차단 기능이 요청을 차단했습니다.`,
      next: text`이 페이지에서 해당 기능을 끄고 새로고침하거나, 필터에 걸리는 URL을 바꾸세요.`,
    }),
    'blocked-by-administrator': () => ({
      what: text`이 브라우저의 관리자 정책이 URL을 차단합니다.`,
      next: text`관리자에게 문의하세요. 정책은 ${'chrome://policy'}에서 볼 수 있습니다.`,
    }),
    'content-security-policy': () => ({
      what: text`페이지의 ${'Content-Security-Policy'}가 요청을 차단했습니다.`,
      next: text`URL을 ${'connect-src'} 또는 콘솔에 표시된 지시문에 추가하세요.`,
    }),
    'local-network': (server) => ({
      what: text`${server} 서버는 이 컴퓨터나 로컬 네트워크에 있으며, 페이지에 접근 권한이 없습니다.`,
      next: text`사이트 권한에서 로컬 네트워크 접근을 허용하세요. 페이지는 ${'https'}여야 합니다. 응답 헤더로는 해결되지 않습니다.`,
    }),
    'connection-allowlist': (server) => ({
      what: text`페이지 자체의 ${'Connection-Allowlist'} 헤더에 이 URL이 없습니다.`,
      next: text`페이지 응답의 이 헤더에 ${server} 값을 추가하세요.`,
    }),
    'blocked-by-response': () => ({
      what: text`브라우저가 리소스의 유형이나 ${'Cross-Origin-Resource-Policy'} 때문에 리소스를 차단했습니다.`,
      next: text`올바른 ${'Content-Type'} 값을 보내고, 다른 사이트에 삽입을 허용하려면 ${'Cross-Origin-Resource-Policy: cross-origin'} 헤더도 보내세요.`,
    }),
    aborted: () => ({
      what: text`응답이 오기 전에 페이지가 요청을 취소했거나 페이지를 벗어나 요청이 취소되었습니다.`,
      next: text`의도한 것이 아니라면 페이지 코드에서 ${'AbortController'}, 시간 제한, 페이지 이동을 찾아보세요.`,
    }),
    proxy: () => ({
      what: text`브라우저와 서버 사이의 프록시에서 오류가 발생했습니다.`,
      next: text`브라우저와 시스템의 프록시 설정, 프록시 비밀번호를 확인하세요.`,
    }),
    'unsafe-port': () => ({
      what: text`다른 프로토콜이 사용하는 포트이므로 브라우저가 차단합니다.`,
      next: text`${'8080'} 같은 다른 포트에서 서버를 실행하세요.`,
    }),
    redirect: () => ({
      what: text`서버가 브라우저에서 따라가지 않는 리다이렉션을 보냈습니다.`,
      next: text`최종 URL로 직접 요청하거나 서버에서 리다이렉션을 없애세요.`,
    }),
    'invalid-response': () => ({
      what: text`서버 응답이 올바른 HTTP가 아니어서 브라우저가 버렸습니다.`,
      next: text`같은 요청을 ${'curl -v'} 명령으로 보내 응답을 확인하세요. 프록시가 응답을 바꿨을 수도 있습니다.`,
    }),
    other: (server) => ({
      what: text`CORS를 검사하기 전에 네트워크에서 요청이 실패했습니다.`,
      next: text`탭에서 ${server} 페이지를 열어 보세요. 오류 페이지에 문제가 표시됩니다.`,
    }),
  },
  guessed: text`가능한 원인(가능성이 높은 순):`,
  guesses: {
    'content-security-policy': () =>
      text`페이지의 ${'Content-Security-Policy'}가 요청을 차단했을 수 있습니다. 그렇다면 콘솔에 지시문이 표시됩니다.`,
    'mixed-content': () =>
      text`페이지는 ${'https'}, URL은 ${'http'}여서 브라우저가 차단했을 수 있습니다. 그렇다면 콘솔에 혼합 콘텐츠라고 표시됩니다.`,
    certificate: (server) =>
      text`인증서를 신뢰할 수 없을 수 있습니다. 탭에서 ${server} 페이지를 열어 경고가 표시되면 인증서를 허용하고 새로고침하세요.`,
    'local-network': () => text`페이지에 로컬 네트워크 접근 권한이 없을 수 있습니다. 그렇다면 콘솔과 사이트 권한에 표시됩니다.`,
    'not-running': (server) =>
      text`서버가 실행 중이 아니거나 연결할 수 없을 수 있습니다. 그렇다면 탭에서도 ${server} 페이지가 열리지 않습니다.`,
    'stored-response': () =>
      text`브라우저가 캐시된 응답을 사용했고 그 응답이 CORS에 실패했을 수 있습니다. ‘캐시 사용 중지’를 켜고 새로고침하면 응답이 목록에 표시됩니다.`,
    'blocked-by-client': () =>
      text`광고 차단기 같은 확장 프로그램이 요청을 차단했을 수 있습니다. 그렇다면 확장 프로그램이 없는 시크릿 창에서는 작동합니다.`,
    aborted: () => text`페이지가 요청을 취소했을 수 있습니다. 그렇다면 페이지 코드가 ${'AbortError'} 오류를 받습니다.`,
    'not-reported': () => text`확장 프로그램에 이 응답이 제공되지 않을 수 있습니다. 그렇다면 네트워크 패널에 이 요청의 상태가 표시됩니다.`,
  },
};
