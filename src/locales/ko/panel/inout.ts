import type { CopyFormat, InOutWords } from '../../catalogue/inout.ts';
import { number } from '../format.ts';

/** With the particle that each name takes. */
const NAMES: Readonly<Record<CopyFormat, string>> = {
  markdown: 'Markdown으로',
  json: 'JSON으로',
  curl: 'curl로',
  fetch: 'fetch로',
  url: 'URL을',
  case: '테스트 사례로',
};

export const koInOut: InOutWords = {
  menu: '열기, 붙여넣기, 저장',
  open: 'HAR 파일 열기…',
  paste: '헤더 또는 메시지 붙여넣기…',
  save: '설명이 담긴 로그 저장…',
  copy: '복사',
  formats: {
    markdown: 'Markdown으로 복사',
    json: 'JSON으로 복사',
    curl: 'curl로 복사',
    fetch: 'fetch로 복사',
    url: 'URL 복사',
    case: '테스트 사례로 복사',
  },
  noBody: '로그에 요청 본문이 없습니다. body에 추가하세요.',
  row: {
    menu: '요청',
    explain: '설명 보기',
    onlyHost: (host) => `호스트 ${host}만 표시`,
    hideHost: (host) => `호스트 ${host} 숨기기`,
    onlyReason: (reason) => `이유 ${reason}만 표시`,
  },
  withSecrets: '민감한 정보 포함',
  secretsMasked: '쿠키, 토큰, Authorization 헤더는 가려집니다.',
  secretsWarning: '쿠키, 토큰, Authorization 헤더가 포함됩니다. 이 내용을 가진 사람은 내 계정으로 요청할 수 있습니다.',
  copied: (format, withSecrets) =>
    withSecrets ? `${NAMES[format]} 복사했습니다(민감한 정보 포함)` : `${NAMES[format]} 복사했습니다(민감한 정보 가림)`,
  copyRefused: '복사하지 못했습니다. 브라우저가 클립보드 접근을 차단했습니다.',
  drop: 'HAR 파일을 놓으면 열립니다',
  opening: (name) => `${name} 여는 중`,
  cancel: '취소',
  faults: {
    empty: { what: (name) => `${name}: 빈 파일입니다.`, advice: '네트워크 패널에서 HAR을 다시 내보내세요.' },
    'not-json': {
      what: (name) => `${name}: 올바른 JSON이 아닙니다. 불완전하거나 압축되었거나 HAR 파일이 아닐 수 있습니다.`,
      advice: '네트워크 패널에서 HAR을 다시 내보내고 저장이 끝날 때까지 기다리세요.',
    },
    'not-har': {
      what: (name) => `${name}: HAR 파일이 아닙니다. log.entries가 없습니다.`,
      advice: '네트워크 패널에서 HAR을 내보내세요.',
    },
    'too-large': {
      what: (name) => `${name}: 너무 커서 열 수 없습니다.`,
      advice: '응답 본문 없이 다시 내보내거나, 먼저 네트워크 패널의 목록을 필터링하세요.',
    },
    unreadable: {
      what: (name) => `${name}: 읽을 수 없습니다.`,
      advice: '파일이 옮겨졌거나 변경되었거나 잠겨 있을 수 있습니다. 다시 선택하세요.',
    },
  },
  showing: (name, requests) => `${name} 표시 중 · 파일의 요청 ${number(requests)}개`,
  showingPasted: '붙여넣은 텍스트 표시 중',
  reconstructed: '콘솔 메시지로 요청을 재구성했습니다. 메시지에 없는 헤더는 추론한 값입니다.',
  back: '페이지로 돌아가기',
  pasteTitle: '헤더 또는 콘솔 메시지 붙여넣기',
  pasteHint: '개발자 도구나 curl -v의 요청 헤더와 응답 헤더, 또는 Chrome, Firefox, Safari의 영어 메시지를 붙여넣으세요.',
  pasteField: '헤더 또는 메시지',
  requestUrl: '요청 URL',
  pageOrigin: '페이지의 출처',
  unknown: '알 수 없음',
  sentValue: (header) => `서버가 보낸 ${header} 값`,
  sentValueHint: '메시지에 이 헤더가 없습니다. 서버가 보내지 않았다면 비워 두세요.',
  preflightStatus: '사전 요청의 상태 코드',
  explain: '설명하기',
  foundMessage: (browser) => `${browser}의 콘솔 메시지를 찾았습니다`,
  foundHeaders: (requests, responses) => `요청 ${number(requests)}개와 응답 ${number(responses)}개의 헤더를 찾았습니다`,
  foundNothing: '이 텍스트에는 헤더도, 알려진 콘솔 메시지도 없습니다.',
  sameOrigin: 'URL과 페이지의 출처가 같으므로 CORS가 적용되지 않습니다.',
  saveTitle: '설명이 담긴 로그 저장',
  saveDescription: (requests) => `요청 ${number(requests)}개와 각각의 판정이 담긴 HAR 파일입니다. 응답 본문은 없습니다.`,
  saveButton: '저장',
  saving: '저장 중…',
  saveFailed: '로그가 너무 커서 저장할 수 없습니다. 중간에 목록을 지우고 나누어 저장하세요.',
};
