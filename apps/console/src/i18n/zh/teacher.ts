/** /classes: what teachers read. */
export const teacher = {
  today: '今天', tomorrow: '明天', state: { planned: '未开始', running: '进行中', closed: '已结束', cancelled: '已取消' }, waitingHere: '{{n}} 条待送出',
  offline: '没有网络', offlineHint: '点名照常，先存在这部手机里，有网络后自动送出。接送码要有网络才能核对：现在不能交接孩子。', asked: '名单是 {{at}} 的', keptHere: '可离线点名',
  promise: { works: '这部手机没有网络也能点名，到 {{until}} 为止', preparing: '正在准备离线点名，请先不要断网……', 'too-early': '离上课不到 24 小时的时候再打开一次，没有网络也能点名。', over: '课堂已过，这部手机不再保存名单。' },
  listPromise: '标有“可离线点名”的课堂，没有网络也能点名。其他课堂请先打开一次。', listOffline: '没有网络。标有“可离线点名”的课堂照常点名，其他课堂现在打不开。',
  overOffline: '课堂结束已久，这部手机不再保存名单', notKept: '没有网络，这部手机上没有这次课的名单', nothingKept: '这部手机上现在没有点名册', overHint: '有网络后可以再看。', notKeptHint: '有网络后就能看到。现在请用纸笔点名。',
  keptBy: '没有网络，也没有登录：这里是{{name}}存下的点名册', keptByHint: '点名照常，先存在这部手机里，登录后以{{name}}的名义送出。接送码要有网络才能核对：现在不能交接孩子。', openKept: '打开点名册',
  signInToSend: '有网络了，请{{name}}登录', signInToSendHint: '登录后自动送出已记下的点名。登录前也可以继续点名。', toSendSignedOut: '登录后自动送出。', marksStillThere: '这部手机上有 {{n}} 条点名还没有送出。记下的老师有网络后登录，就会自动送出。',
  remove: '删除这部手机上的名单', removeSure: '删除名单？没有送出的点名会留着，登录后送出。',
  expected: '应到', present: '在场', most: '现在最多', limit: '教室最多 {{room}} 人；在岗大人 {{adults}} 位，每位最多带 {{ratio}} 个孩子。', noAdult: '还没有大人到岗，孩子不能签到。', roomFull: '教室已满，不能再进孩子。', full: '人数已满：再来孩子，要先有一位大人到岗。', over: '已超过人数上限。多出的孩子记不上，请再请一位大人到岗。',
  readOnly: { closed: '课堂已结束，只能查看。', cancelled: '课堂已取消，只能查看。' }, masked: '姓名已隐去一部分。',
  duty: '在岗', role: { teacher: '老师', staff: '工作人员', volunteer: '志愿者' }, you: '您', notCome: '还没到岗', came: '{{at}} 到岗', left: '{{at}} 离岗', arriveFirst: '先点“我到岗了”，再点名。', arriving: '到岗待送出', leave: '我要离岗', mayNotLeave: '您还不能离岗：在场 {{present}} 个孩子，您走后最多只能留 {{allowed}} 个。请等孩子被接走，或等另一位大人到岗。',
  noChildren: '还没有录取的孩子。', noted: '有健康提示。到岗后有网络就能看到；没有网络，请先问家长。', since: '{{at}}',
  toSend: '{{n}} 条还没有送出', toSendHint: '有网络后自动送出，请不要退出登录。', refused: '这些点名没有被接收', outside: '您已不在这个课堂的老师名单上', refusedHint: '请先用纸笔记下来，再告诉社区工作人员。', again: '再送一次', giveUp: '不再送出', giveUpSure: '不再送出这 {{n}} 条？手机上会删掉它们。', notStored: '这部手机存不下点名，请用纸笔记。',
  conflicts: '有 {{n}} 条点名没有记上，请看一看', conflict: '{{name}}：{{at}} 记的“{{kind}}”没有记上', seen: '知道了', why: { overtaken: '后来有别的记录，以后来的为准。', 'already-collected': '孩子已经被接走。', 'session-over': '那时课堂已经结束。', 'ratio-exceeded': '超过人数上限：教室或在岗大人不够。请一位大人到岗后，再点一次“已到”。', 'not-on-register': '孩子不在名单上。', 'in-future': '这部手机的时间快了，请校准后再点一次。', 'not-begun': '离上课还太早。' },
  withCode: '有接送码', withoutCode: '没有接送码', codeHint: '请来接的人出示监护人给的六位接送码。', askHint: '把来人告诉监护人，等监护人在手机上同意。', name: '来人姓名', phone: '来人电话', relation: '与孩子的关系', ask: '询问监护人', phoneWrong: '请填 11 位手机号',
  atTheDoor: '门口等候', who: '{{name}}（{{relation}}）来接 {{child}}', waits: '正在等监护人回答……可以打电话提醒一下。', approved: '监护人已同意', denied: '监护人不同意，不要交出孩子', handTo: '交给 {{name}}', expired: '同意已过时，请重新询问', handed: '{{name}} 已交接',
  stop: '不能交接孩子', stopClose: '我知道了，孩子留在这里',
  stopWhy: {
    'pickup-barred': '法律禁止这个人接走孩子。', 'pickup-not-named': '这个人的接送授权还没有开始，或已过期。', 'pickup-code-wrong': '接送码不对、已用过，或已过期。', 'pickup-not-approved': '监护人没有同意这个人来接。', 'too-many-requests': '输错的次数太多，15 分钟内不再核对。',
  },
  stopDo: {
    'pickup-barred': '让孩子留在教室，另一位大人陪着。不要争吵。监护人和社区已经收到通知。有危险请拨 110。', 'pickup-not-named': '请让监护人在手机上重新登记这个人，或用“没有接送码”询问监护人。', 'pickup-code-wrong': '请来人再念一遍，或请监护人重新出码。监护人已经收到通知。', 'pickup-not-approved': '请先联系监护人。监护人和社区已经收到通知。', 'too-many-requests': '请用“没有接送码”询问监护人，或过 15 分钟再试。', other: '请刷新名单看一看，再联系社区工作人员。',
  },
  log: '交接记录', noLog: '还没有人来接。', handedTo: '交给{{relation}}', logRefused: '拒绝', noNetworkCode: '没有网络：不能核对，也不能交接孩子。请到有网络的地方，或等网络恢复。',
  closing: '结束课堂', notYet: '还有 {{n}} 个孩子没有接走，不能结束：', sendFirst: '还有点名没有送出，送出后才能结束。', absentees: '没有到的 {{n}} 个孩子会记为缺席，并通知监护人。', closeSure: '结束这次课堂？', mayClose: '孩子都走了，可以结束。', notBegun: '有人到岗后课堂才开始。',
  completion: '结业情况', attendedOf: '到课 {{attended}} / {{held}} 次', completed: '可以结业', notHeld: '还没开课', notCompleted: '次数还不够', noCompletion: '还没有学员。',
};
