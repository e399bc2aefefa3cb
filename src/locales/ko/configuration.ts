import type { ConfigurationWords } from '../catalogue/configuration.ts';
import { text } from '../catalogue/text.ts';
import { number } from './format.ts';

export const koConfiguration: ConfigurationWords = {
  scope: '수정할 요청 범위',
  thisRequest: '이 요청',
  allRequests: (count) => `이 서버에 보낸 요청 ${number(count)}개 모두`,
  allows: (allowed, blocked) => {
    if (allowed === 0) return '어떤 설정으로도 허용할 수 없습니다.';
    if (allowed === blocked) return `설정 하나로 ${number(blocked)}개를 모두 허용할 수 있습니다.`;
    return `설정 하나로 그중 ${number(allowed)}개를 허용할 수 있습니다.`;
  },
  readableWith: (allowed, blocked) => `이 설정으로 허용되는 응답: 차단된 ${number(blocked)}개 중 ${number(allowed)}개`,
  least: text`이 요청을 모두 허용하는 최소한의 설정입니다. 응답이 이미 허용하는 내용도 포함합니다. 서버의 기존 CORS 설정을 이 설정으로 바꾸세요.`,
  credentialsOpen: text`서버가 자격증명을 허용해야 하는 경우는 모드가 ${'include'}인 요청이 있을 때뿐입니다. 네트워크 로그에서는 이 요청들의 모드를 알 수 없습니다.`,
  leftOut: (origin) => text`서버가 일부 요청에만 또는 자격증명 없이만 허용하므로 ${origin} 값을 제외했습니다. 별도로 설정하세요.`,
  stillBlocked: '이 설정으로도 차단되는 요청',
  wouldBlock: '지금은 읽을 수 있지만 이 설정에서는 차단되는 요청',
  none: text`이 요청을 안전하게 허용할 수 있는 설정이 없습니다.`,
  blockedBy: (blocked, server, reasons, all) =>
    all
      ? text`${[number(blocked)]}개 차단됨, 서버는 모두 ${server}, 이유 ${[number(reasons)]}가지.`
      : text`${server} 서버에서 ${[number(blocked)]}개 차단됨, 이유 ${[number(reasons)]}가지.`,
  moreServers: (count) => `다른 서버 ${number(count)}대`,
  open: '설정 보기',
  openFor: (server) => `${server} 설정 보기`,
};
