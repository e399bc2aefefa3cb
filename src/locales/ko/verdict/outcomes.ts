import { UNTRUSTED_CONNECTION } from '../../../core/facts/facts.ts';
import type { OutcomesWords } from '../../catalogue/catalogue.ts';
import { text } from '../../catalogue/text.ts';
import { listed, number } from '../format.ts';

export const koOutcomes: OutcomesWords = {
  summaries: {
    hidden: '차단됨',
    partly: '일부 읽기 가능',
    readable: '읽기 가능',
    opaque: '불투명',
    depends: '조건부',
    'no-response': '응답 없음',
  },
  outcomes: {
    readable: {
      title: text`자바스크립트가 이 응답을 읽을 수 있습니다`,
      why: text`모든 검사를 통과했습니다. 페이지의 자바스크립트가 이 응답을 읽을 수 있습니다.`,
      short: '',
    },
    partly: (missed) => ({
      title: text`자바스크립트가 일부 헤더를 제외하고 이 응답을 읽을 수 있습니다`,
      why: text`${'Access-Control-Expose-Headers'} 헤더가 ${listed(missed)} 헤더를 노출하지 않으므로 자바스크립트는 ${'null'}을 받습니다.`,
      short: `노출되지 않은 헤더 ${number(missed.length)}개`,
    }),
    opaque: {
      'no-cors': {
        title: text`페이지는 불투명 응답을 받습니다`,
        why: text`요청 모드가 ${'no-cors'}입니다. 리소스를 표시하거나 실행하거나 데이터를 보내기만 한다면 문제가 없습니다. 자바스크립트는 상태 코드, 헤더, 본문을 읽을 수 없습니다. 이 모드에서는 어떤 응답 헤더로도 달라지지 않습니다.`,
        short: 'no-cors 모드',
      },
      'redirect-manual': {
        title: text`페이지는 불투명 리다이렉션 응답을 받습니다`,
        why: text`리다이렉션 모드가 ${'manual'}입니다. 자바스크립트는 리다이렉션이 있었다는 사실만 알 수 있고, 이동할 URL은 알 수 없습니다.`,
        short: '리다이렉션을 따라가지 않음',
      },
    },
    depends: (conditions, alike) => ({
      title: alike ? text`결과는 확실하지만 원인은 확실하지 않습니다` : text`네트워크 로그에 기록되지 않는 조건에 따라 결과가 달라집니다`,
      why: conditions.flatMap(
        ({ when, summary, short }, index) =>
          text`${[index === 0 ? '' : ' ']}${when}인 경우: ${[summary]}${[short === '' ? '.' : `(${short}).`]}`,
      ),
      short: conditions.find(({ short }) => short !== '')?.short ?? '',
    }),
    inEveryCase: (why, others) => [
      ...why,
      ' 이것은 어떤 경우에도 실패합니다.',
      ...others.flatMap(({ when, short }) => text` ${when}인 경우, 브라우저는 다른 실패를 먼저 알립니다: ${[short]}.`),
    ],
    noResponse: (code, unspecific) => ({
      title: text`네트워크 로그에 응답이 없습니다`,
      why:
        code === ''
          ? text`브라우저가 응답도 이유도 알려 주지 않아 이 요청을 판정할 수 없습니다.`
          : unspecific
            ? text`브라우저가 ${code} 오류를 보고했고 응답은 없습니다. 이 코드의 원인은 다양합니다.`
            : text`브라우저가 ${code} 오류를 보고했고 응답은 없습니다.`,
      short: code === UNTRUSTED_CONNECTION ? '신뢰할 수 없는 인증서' : code,
    }),
  },
  contradicted: text`이 헤더만으로는 브라우저의 동작을 설명할 수 없습니다. 다른 확장 프로그램이나 개발자 도구의 재정의가 헤더를 바꾸었거나, CORS가 아닌 다른 규칙이 적용되었을 수 있습니다.`,
};
