/** Words of the review for managers. */
export default {
  timeliness: {
    title: '时效', since: '自', until: '至', show: '统计', drill: '只看演练', reading: '正在统计全部事件记录…',
    said: '{kind}应完成 {judged} 项，按时 {onTime} 项，中位 {median}', saidNone: '{kind}应完成 {judged} 项，按时 {onTime} 项', join: '；',
    nothing: '这段时间没有已到判定时点的发布、回应时限。', of: '涉及 {incidents} 起事件（辖区：{scope}）。', notWhole: '事件过多，最早的一部分未计入。',
    kinds: '按时限', by: { UNIT: '{kind}：按责任单位', GRADE: '{kind}：按等级', TOPIC: '{kind}：按话题' },
    note: '按时率 = 按时 ÷（按时 + 超时完成 + 超时），按实际发布时间计，补登不算迟。进行中、等级未核定（暂计）、已取消的不计入；未发布即结案的单列；仅作提醒的时限不统计；时段按时限开始之日划分。',
    none: '没有记录。', share: '{onTime}/{judged}', unverified: '（{count} 项待核实）',
    column: {
      rate: '按时率', onTime: '按时', late: '超时完成', missed: '超时', median: '用时中位', ninetieth: '90% 不超过', running: '进行中', provisional: '暂计', cancelled: '已取消', closedAway: '未发即结案',
      told: '告警', right: '属实', wrong: '误报', open: '未判定', wrongShare: '误报率',
    },
    stages: '时间花在哪里', reached: '{count} 起', before: '距上一步 {time}', stagesNote: '各步为距事发时间的中位数，只计有该步且事发时间已知的事件；距上一步同为中位数，可为负。',
    failed: '超时和超时完成', allKept: '没有超时。', notVerified: '待核实', due: '{at} 到期', done: '，{at} 完成',
    alarms: '误报', week: '周（周一）', rule: '规则', found: '发现事件', graded: '建议重大以上（{rule}）',
    alarmsNote: '误报：被核否为不属实、非突发事件、话题不符（建议重大以上的，也含无伤亡），或被核定为重大以下；属实：经人核定、登记或结案。非本地、重复和尚无人判定的不计入误报率。',
  },
}
