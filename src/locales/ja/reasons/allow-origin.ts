import { ALLOW_ORIGIN, byPlace, type ReasonWords } from '../../catalogue/reason-words.ts';
import { text } from '../../catalogue/text.ts';
import { neededValue, wrongOrigin } from './needed-value.ts';

export const jaAllowOrigin = {
  'allow-origin-wildcard': ({ needed }, position) => ({
    title: text`資格情報付きのリクエストには ${'*'} を使用できません`,
    why: text`リクエストの資格情報モードは ${'include'} です。このモードでは、${ALLOW_ORIGIN} にワイルドカードの ${'*'} ではなく、正確なオリジンを指定する必要があります。${neededValue(needed, position)}`,
    short: byPlace(position, '資格情報付きで * は不可', 'プリフライト: * は不可'),
  }),
  'allow-origin-duplicate': ({ lines, sent }, position) => ({
    title: text`${ALLOW_ORIGIN} が重複しています`,
    why: text`ブラウザーは ${[String(lines.length)]} 行の値を ${sent ?? ''} に結合しますが、これは単一のオリジンではありません。多くの場合、プロキシーとアプリケーションの両方がこのヘッダーを追加しています。どちらか一方から削除してください。`,
    short: byPlace(position, `Allow-Origin が ${lines.length} 行`, `プリフライト: 値が ${lines.length} 行`),
  }),
  'allow-origin-list': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} に複数の値があります`,
    why: wrongOrigin(
      reason,
      position,
      text`指定できるオリジンは 1 つだけです。リクエストのオリジンが許可リストにある場合は、そのオリジンを返してください。`,
    ),
    short: byPlace(position, '複数のオリジン', 'プリフライト: 複数のオリジン'),
  }),
  'allow-origin-empty': ({ needed }, position) => ({
    title: text`${ALLOW_ORIGIN} が空です`,
    why: text`サーバーはこのヘッダーを値なしで送信しました。多くの場合、設定項目や環境変数が設定されていません。${neededValue(needed, position)}`,
    short: byPlace(position, 'Allow-Origin が空', 'プリフライト: 空のオリジン'),
  }),
  'allow-origin-placeholder': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} にオリジンが未設定です`,
    why: wrongOrigin(reason, position, text`サーバーの設定にある変数または設定値のようです。`),
    short: byPlace(position, 'オリジンが未設定', 'プリフライト: 未設定'),
  }),
  'allow-origin-quoted': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} の値に引用符があります`,
    why: wrongOrigin(reason, position, text`引用符を削除してください。ブラウザーは引用符も値の一部として扱います。`),
    short: byPlace(position, 'オリジンに引用符', 'プリフライト: 引用符付き'),
  }),
  'allow-origin-null': (reason, position) => ({
    title: text`サーバーの許可がこのページではなく ${'null'} に対するものです`,
    why: wrongOrigin(
      reason,
      position,
      text`${'null'} は、サンドボックス化された iframe やローカルファイルのオリジンです。「すべてのオリジン」という意味ではありません。許可リストにないオリジンに対してこの値を送信するサーバーもあります。`,
    ),
    short: byPlace(position, 'Allow-Origin が null', 'プリフライト: null を許可'),
  }),
  'allow-origin-for-null': (reason, position) => ({
    title: text`リクエストのオリジンが ${'null'} です`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, 'オリジンが null', 'プリフライト: Origin: null'),
  }),
  'allow-origin-glob': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} ではパターンを使用できません`,
    why: wrongOrigin(reason, position, text`ブラウザーは、オリジン内の ${'*'} を通常の文字として扱います。`),
    short: byPlace(position, 'オリジンにパターン', 'プリフライト: パターン'),
  }),
  'allow-origin-letter-case': (reason, position) => ({
    title: text`許可されたオリジンに大文字が含まれています`,
    why: wrongOrigin(reason, position, text`ブラウザーはオリジンを小文字で表し、バイト単位で比較します。`),
    short: byPlace(position, 'オリジンに大文字', 'プリフライト: 大文字'),
  }),
  'allow-origin-trailing-slash': (reason, position) => ({
    title: text`許可されたオリジンの末尾にスラッシュがあります`,
    why: wrongOrigin(reason, position, text`スラッシュを削除してください。オリジンにパスは含まれません。`),
    short: byPlace(position, '末尾にスラッシュ', 'プリフライト: 末尾の /'),
  }),
  'allow-origin-path': (reason, position) => ({
    title: text`許可されたオリジンにパスが含まれています`,
    why: wrongOrigin(reason, position, text`ホストとポートより後の部分を削除してください。`),
    short: byPlace(position, 'オリジンにパス', 'プリフライト: パス付き'),
  }),
  'allow-origin-no-scheme': (reason, position) => ({
    title: text`許可されたオリジンにスキームがありません`,
    why: wrongOrigin(reason, position, text`オリジンは ${'https://'} や ${'http://'} などのスキームで始まります。`),
    short: byPlace(position, 'オリジンのスキームなし', 'プリフライト: スキームなし'),
  }),
  'allow-origin-default-port': (reason, position) => ({
    title: text`許可されたオリジンに既定のポートが含まれています`,
    why: wrongOrigin(reason, position, text`ポートを削除してください。ブラウザーはオリジンの既定のポートを省略します。`),
    short: byPlace(position, '既定のポート', 'プリフライト: 既定のポート'),
  }),
  'allow-origin-other-scheme': (reason, position) => ({
    title: text`許可されたオリジンのスキームが異なります`,
    why: wrongOrigin(
      reason,
      position,
      text`スキームはオリジンの一部です。そのため、${'http'} と ${'https'} の URL は別のオリジンになります。`,
    ),
    short: byPlace(position, '異なるスキーム', 'プリフライト: 異なるスキーム'),
  }),
  'allow-origin-other-port': (reason, position) => ({
    title: text`許可されたオリジンのポートが異なります`,
    why: wrongOrigin(reason, position, text`ポートはオリジンの一部です。`),
    short: byPlace(position, '異なるポート', 'プリフライト: 異なるポート'),
  }),
  'allow-origin-other-host': (reason, position) => ({
    title: text`サーバーは別のオリジンを許可しています`,
    why: wrongOrigin(reason, position, text`${'www.'} を含め、サブドメインが異なれば別のオリジンです。`),
    short: byPlace(position, '別のオリジン', 'プリフライト: 別のオリジン'),
  }),
  'allow-origin-not-an-origin': (reason, position) => ({
    title: text`${ALLOW_ORIGIN} の値がオリジンではありません`,
    why: wrongOrigin(reason, position),
    short: byPlace(position, 'オリジンではない値', 'プリフライト: 不正な値'),
  }),
} satisfies Partial<ReasonWords>;
