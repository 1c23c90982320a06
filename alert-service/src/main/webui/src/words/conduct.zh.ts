/** What people do beside grading and releasing. */
export default {
  figureForm: { right: '原文中的数字', number: '应为 0 或正整数；原文没有这个数字则留空' },
  conduct: {
    reports: '上报情况', intake: '接报', duties: '公开事项', receivedBy: '接报人 {by}', numbered: '{kind}（{n}）', signed: '签发 {by}', late: '补登', unasked: '未对应任何报送时限，请核对报送对象和方式', lower: '核减理由：{why}',
    dutyDone: '{at} 完成', dutySince: '{at} 起，未完成', evidence: '查看', appraised: '研判：{what} · {by} · {at}', absorbed: '已并入本事件：', last: '最近一步：{at} {by} 的{what}，可撤销',
    closed: { title: '结案时的答复', families: '发布前告知家属：{told}', promises: '承诺事项移交：{to}', noFinal: '无需终报：{why}', noRelease: '未发布即结案：{why}' },
    merged: '已并入事件 {id}，由该事件继续处置。', merging: '正在并入 {count} 个事件…', gone: '（原文已清除）',
    report: '{form}{kind}',
    title: {
      figures: '标记误读的数字',
      intake: '接报登记', reports: '登记报送', claims: '登记网上说法', rebuttal: '澄清或核实说法', notes: '记事', merge: '并入本事件', undo: '撤销', reopen: '重启事件', closure: '结案',
      proposal: '初判等级', duties: '登记公开事项', dutyDone: '登记事项完成', verification: '核实超时', split: '拆分', tags: '确认或否定标签', appraisal: '研判',
    },
    submit: {
      figures: '标记误读',
      appraisal: '记录研判',      tags: '记录',      proposal: '记录初判', duties: '登记', dutyDone: '登记完成', verification: '确认超时', split: '拆分',
      intake: '登记', reports: '登记报送', claims: '登记', rebuttal: '记录', notes: '记下', merge: '并入', undo: '撤销', reopen: '重启', closure: '结案',
    },
    note: {
      figures: '标记后该说法不再计入；原帖不变，操作记入经过。',
      appraisal: '需回应的，48 小时回应时限不再暂定；仅作关注的，须写明理由，回应时限停止。',
      tags: '三类标签用于重点关注，由人判断；改判须写明理由。',
      proposal: '初判由值班员作出，只升不降；核定由分管领导作出。升到重大以上即启动相应时限。', duties: '解读、转载、办事指南按规定时限计时；调查报告公开在结案后仍可登记。',
      dutyDone: '登记完成时间和链接，相应时限随即停止。', verification: '确认确已超时、并无漏登的发布。如实际已发布，请改为登记发布。',
      intake: '只有接报时间和来源单位必填。登记后时限立即计时，之后的网上信息会归入本事件。', reports: '已报送的才登记，按报送时间计。数字低于此前报送的，须写明核减理由。', claims: '只存证据，不进入永久记录；可随时澄清。',
      rebuttal: '须写明作出澄清或核实的单位。', notes: '记事算作处置进展。证件号、电话等会自动隐去。', merge: '所选事件并入本事件，其时限停止；以较早的事发时间计。可拆分还原。', undo: '撤销最近一次核定、交办或登记，时限随之重新计算。',
      reopen: '重启后未完成的时限继续计时。', closure: '终报、网上说法、承诺事项都有着落后方可结案；事故另立调查报告公开事项。',
    },
    field: {
      reportedAt: '接报时间', reportedBy: '来源单位', occurredAt: '事发时间', place_name: '地点', place_code: '区划代码', nature: '性质', casualties_dead: '遇难',
      casualties_missing: '失联', casualties_trapped: '被困', casualties_seriouslyInjured: '重伤', casualties_injured: '受伤', measures: '已采取的措施', kind: '种类',
      form: '方式', recipient: '报送对象', sentAt: '报送时间', signedBy: '签发人', figures_dead: '遇难', figures_missing: '失联', figures_seriouslyInjured: '重伤',
      figures_injured: '受伤', downwardReason: '核减理由', text: '内容', claimId: '说法', state: '结论', unit: '澄清或核实单位', incidentId: '并入的事件', reason: '理由',
      verdict: '研判结论', category: '回应类别', severity: '等级', title: '事件名称', subject: '事项', since: '起算时间', doneAt: '完成时间', url: '链接', snapshot: '全文', clockId: '超时的时限', releaseId: '所引的发布',
      note: '说明', familiesTold: '发布前是否告知家属', promisesTo: '承诺事项移交单位（没有填“无”）', noFinalReport: '无需终报的理由', noRelease: '未发布即结案的理由（时限仍在计时时必填，时效单列）',
    },
    choice: {
      GENERAL: '一般', LARGER: '较大', MAJOR: '重大', EXTRAORDINARY: '特别重大', INTERPRETATION: '政策解读', REPOST: '转载', SERVICE_GUIDE: '办事指南更新',
      INVESTIGATION_REPORT: '调查报告公开', CONTESTED: '改回说法不一',
      FIRST: '首报', FOLLOW_UP: '续报', SUPPLEMENT: '补报', FINAL: '终报',
      TELEPHONE: '电话', WRITTEN: '书面', REBUTTED: '已澄清', VERIFIED_FALSE: '核实为不实', PROVED_TRUE: '后证实', YES: '已先行告知', NO: '未先行告知', NOT_APPLICABLE: '不涉及',
    },
    undoes: '将撤销：{by} 的{what}。',
  },
}
