import { OWN_WAY } from '../../../core/remedies/own-way.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { listed } from '../format.ts';

export const koRemedies: Catalogue['remedies'] = {
  preflight: '서버가 사전 요청에 200~299 상태 코드(예: 204)와 다음 헤더로 응답하도록 설정하세요',
  response: '서버가 응답에 다음 헤더를 포함하도록 설정하세요',
  page: (change) => {
    switch (change.id) {
      case 'drop-credentials':
        if (change.way)
          return text`이 요청에 자격증명이 필요 없다면 보내지 마세요. ${change.way}에 ${OWN_WAY[change.way]} 설정을 사용하세요.`;
        return text`이 요청에 자격증명이 필요 없다면 보내지 마세요. ${"credentials: 'same-origin'"} 또는 ${'crossorigin="anonymous"'}를 사용하거나 ${'withCredentials'}를 제거하세요.`;
      case 'method-upper-case':
        return text`페이지 코드에서 메서드를 다음과 같이 쓰세요: ${change.method}.`;
      case 'mode-cors':
        return text`페이지 코드에서 ${"mode: 'cors'"}를 사용하세요. 요소에는 ${'crossorigin="anonymous"'}를 사용하세요.`;
      case 'crossorigin':
        return text`페이지 코드에서 ${change.elements.join(' / ')} 요소에 ${'crossorigin="anonymous"'}를 추가하세요. 그러면 브라우저가 쿠키를 보내지 않습니다.`;
      case 'redirect-follow':
        return text`페이지 코드에서 ${"redirect: 'follow'"}로 리다이렉션을 허용하세요.`;
      case 'drop-headers':
        return change.why === 'response-headers'
          ? text`페이지 코드의 요청에서 다음 헤더를 제거하세요: ${listed(change.names)}. 응답에만 있는 헤더입니다.`
          : text`라이브러리가 이 서버에는 다음 헤더를 추가하지 않게 하세요: ${listed(change.names)}. 추적 라이브러리에는 대상 URL을 정하는 설정이 있습니다.`;
      case 'call-directly':
        return text`페이지 코드에서 ${change.url} URL로 직접 요청하세요. Corsplain은 그 응답을 미리 확인할 수 없습니다.`;
    }
  },
  alreadySent: '이미 보냄',
  adds: (items) => `${items} 추가`,
  leftOut: (header, { value, why }) => {
    switch (why) {
      case 'sent-twice':
        return text`${`${header}: ${value}`} 헤더는 한 번만 보내세요.`;
      case 'wildcard':
        return text`자격증명을 포함한 요청에는 사용할 수 없으므로 ${'*'} 값을 제외했습니다. 신뢰하는 다른 출처에는 그 요청의 출처를 반환하세요.`;
      case 'null-origin':
        return text`어느 사이트든 보낼 수 있는 출처이므로 ${'null'} 값을 제외했습니다.`;
      case 'one-origin':
        return text`한 응답에는 출처를 하나만 지정할 수 있으므로 ${value} 값을 제외했습니다. 서버가 허용하는 출처이면 요청의 출처를 반환하세요.`;
      case 'letter-case':
        return text`브라우저는 이 메서드를 대문자로만 보내므로 ${value} 값을 제외했습니다.`;
      case 'invalid':
        return text`${header} 헤더에 유효하지 않으므로 ${value} 값을 제외했습니다.`;
    }
  },
  preflightUnseen: text`네트워크 로그에 사전 요청의 응답이 없습니다. 서버가 이미 허용하는 메서드와 헤더는 그대로 두세요.`,
  forCaches: '캐시용',
  both: text`두 가지 변경이 모두 필요합니다. 먼저 서버를 변경하고(아래 참고) 페이지를 변경하세요.`,
  oneLayer: text`서버가 이 헤더를 중복하여 보냅니다. 대부분 애플리케이션과 프록시가 모두 추가하기 때문입니다. 한쪽에서 제거하고, 다른 쪽이 다음 헤더를 보내도록 설정하세요.`,
  ifIncluded: text`${'Access-Control-Allow-Credentials'} 헤더는 자격증명 모드가 ${'include'}일 때만 필요합니다. 네트워크 로그에서는 모드를 알 수 없습니다. 페이지 코드에서 ${"credentials: 'include'"} 또는 ${'withCredentials'}를 찾아보세요.`,
  nobody: text`설계된 제한입니다. 서버에서도 페이지에서도 이 응답을 안전하게 읽을 수 있게 할 방법은 없습니다.`,
};
