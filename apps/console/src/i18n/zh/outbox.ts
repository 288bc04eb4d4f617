/** What waits on this phone for a network. */
export const outbox = {
  title: '待发送', badge: '待发送 {{n}}', none: '没有待发送的内容。', hint: '下面的内容存在这部手机上，有网络后自动发送，每条只办一次。',
  kept: '没有网络，已存入“待发送”，有网络后自动发送', offline: '现在没有网络', waiting: '待发送', failed: '没有办成', sent: '已发送',
  kind: { report: '上报', errand: '走访任务', case: '事项办理' }, since: '{{at}} 存入', sentAt: '{{at}} 已送达', attempted: '发送过一次，没有收到回答；再次发送不会重复办理。',
  send: '立即发送', again: '再发一次', edit: '修改', discard: '不发送了', discardSure: '确定不发送这一条？照片和文字会从这部手机上删除。', discardAttempted: '这一条可能已经送达。删除后不再发送，但已送达的不会收回。', discarded: '已删除，不会发送', already: '已经送达，无法收回',
  advice: { lookAgain: '请打开事项看看现在的情况，需要时再办一次，然后删除这一条。', correct: '请修改后再发送。', notYours: '您现在不能办理这一项，请联系社区；这一条可以删除。', ask: '请再发一次；仍不行请联系社区。' },
  look: '查看', stillThere: '{{name}}有 {{n}} 条内容存在这部手机上没有发送。有网络后登录，就会自动发送。', signInNeedsNetwork: '现在没有网络，不能登录', signInNeedsNetworkHint: '登录要连接网络。有网络后请重试。', keptAt: '没有网络：这是 {{at}} 读到的内容',
  photoKept: '照片已存在这部手机上，有网络后随内容一起发送',
};
