/** What stands behind an incident, and the heat. */
export default {
  contested: {
    title: '网上说法', word: '说法不一', judge: '登记澄清或核实', rejudge: '更正结论', record: '登记这条说法', posts: '{count} 条信息',
    seen: '网上另见，尚未登记', unnamed: '未署名', before: '此前 {at} {state} · {by}', release: '澄清发布：{issuer}《{title}》，{at}',
    confirmation: '证实发布：{issuer}《{title}》，{at}',
    by: { CONTESTED: '{who}', REBUTTED: '{who} 已公开澄清', VERIFIED_FALSE: '{who} 核实', PROVED_TRUE: '{who} 证实；此前的澄清一并保留' },
  },
  effect: {
    title: '发布前后', none: '尚未见到官方发布，无从比较。', posts: '信息', heat: '热度', questioning: '质疑占比', before: '前 {hours} 小时', after: '后 {hours} 小时',
    soFar: '后 {hours} 小时（未满）', share: '{share}%（{n}/{of}）', bars: '每小时热度，竖线为发布', said: '发布前 {hours} 小时热度 {before}，之后 {after}',
    note: '只比较前后，不说明因果；按保留原文的 {kept} 条计，共 {posts} 条。',
  },
  course: { title: '数字变化' },
  life: {
    title: '热度', none: '尚无逐时数据。', said: '{from} 至 {to} 共 {total} 条，每小时最多 {most} 条', most: '每小时最多 {most} 条', marks: '竖线为发布',
  },
  insight: { repeats: '另有 {count} 条相同', part: '并入的事件' },
  join: {
    count: '{posts} 条信息，另有 {repeats} 条相同或相近', terms: '常见用词：{terms}', alike: '与已有信息相似 {share}%', parted: '未归入最相近的一组：{why}',
    score: '{parts}，合计 {sum}，达到 {needed} 即归入', shared: '共同用词：{terms}', rules: '归并规则：{rules}',
  },
  explain: {
    title: '为何如此', again: '更新', loading: '正在读取依据…', joined: '为何归在一起（{count} 条信息）', clocks: '时限为何如此（{count} 项）', clock: '时限',
    postless: '尚无关联的网上信息，时限和登记不受影响。', forgotten: '有关信息早已停止更新，归并依据不再保留。', ruleSets: '适用规则：{list}',
  },
  heat: {
    title: '态势', loading: '正在读取热度…', hour: '{at} 起的一小时', rising: '突增', calm: '没有明显高于往常的话题。', topics: '话题与地区', matrix: '话题与地区',
    nothing: '最近 24 小时没有读到按话题归类的信息。', legend: '格内为本小时信息条数；▲ 突增，△ 达到突增线，深浅表示高于往常的程度。方向键移动。',
    cell: '{topic}，{place}：{posts} 条，{level}', surgeOf: '突增（{at} 起的一小时）', level: { none: '本小时没有', usual: '往常水平', above: '高于往常', high: '达到突增线', surge: '突增' },
    quietNow: '本小时没有信息', thisHour: '本小时', noBaseline: '{hour} {weight}，观察天数不够，尚无往常水平', usuallyNone: '{hour} {weight}，往常几乎没有',
    against: '{hour} {weight}，往常 {expected}，{ratio} 倍', posts: '{posts} 条', counts: '{posts} 条 · {sources} 个来源',
    tray: '待研判', trayEmpty: '没有突增而未归类的信息。', trayNote: '不属于任何话题、也未报告突发事件，但反复出现或很多人看到。是否处置由人判断。',
    said: '{posts} 条 · {sources} 个来源', hot: '热度 {heat}', since: '{at} 首见', until: '{at} 最近',
  },
  tag: {
    proposed: '系统提示，待人工确认', confirmed: '已确认 · {by} · {at}', rejected: '已否定 · {by} · {at}', judge: '确认或否定', field: '标签', verdict: '是否符合', yes: '符合', no: '不符合',
  },
  closing: {
    final: '终报已登记', noFinal: '尚未登记终报；无需终报的，须写明理由', contested: '{count} 条网上说法未澄清、未核实', answered: '网上说法都已有结论',
    open: '未停止的时限：{clocks}', stopped: '各项时限均已停止',
  },
  split: {
    what: '拆分什么', merge: '还原并入的事件：{title}', posts: '拆出部分信息，另立事件', loading: '正在读取信息…', choose: '请选择要拆出的信息', all: '不能全部拆出',
    which: '要拆出的信息（已选 {count} 条）', note: { merge: '并入前的等级、时限和登记随之恢复。只能先还原最后并入的。', posts: '所选信息另成一组，之后相近的信息归入新事件。' },
  },
}
