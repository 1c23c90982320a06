/** The office's words for the house's own codes; a test holds them against the house's enumerations. */
export default {
  clockKind: {
    ACKNOWLEDGE: '签收', FIRST_RELEASE: '首次发布', PRESS_CONFERENCE: '新闻发布会', RESPONSE: '舆情回应',
    PRESS_CENTRE: '新闻发布中心', REPORT_UP: '首报', FOLLOW_UP: '续报', SUPPLEMENT: '补报', FINAL: '终报', CONTINUED_RELEASE: '持续发布',
    INTERPRETATION: '政策解读', REPOST: '转载', SERVICE_GUIDE: '办事指南更新', PROGRESS: '签收后处置',
  },
  clockState: { RUNNING: '计时中', MET: '按时', MET_LATE: '超时完成', MISSED: '超时', CANCELLED: '取消' },
  clockNote: {
    OCCURRENCE_UNVERIFIED: '事发时间待核', CALENDAR_UNKNOWN: '该年度放假安排未载入，工作日按周一至周五推算',
    MISSING_ALONE: '仅据失联、被困人数，暂只提醒值班员和带班领导', SOFT: '仅作提醒，不计超时',
  },
  ownership: { OWN: '本级', SUBORDINATE: '督办', OUTSIDE: '外地', FOREIGN: '境外', UNKNOWN: '地点待核' },
  incidentKind: { EMERGENCY: '突发事件', OPINION: '舆情' },
  reportKind: { FIRST: '首报', FOLLOW_UP: '续报', SUPPLEMENT: '补报', FINAL: '终报' },
  reportForm: { TELEPHONE: '电话', WRITTEN: '书面' },
  dutyKind: { INTERPRETATION: '政策解读', REPOST: '转载', SERVICE_GUIDE: '办事指南更新', INVESTIGATION_REPORT: '调查报告公开' },
  claimState: { CONTESTED: '说法不一', REBUTTED: '已澄清', VERIFIED_FALSE: '核实为不实', PROVED_TRUE: '后证实' },
  familiesTold: { YES: '已先行告知', NO: '未先行告知', NOT_APPLICABLE: '不涉及' },
  rejection: {
    NOT_FOUND: '没有这个事件。', VERSION_CONFLICT: '刚才已有他人更新。', NOT_ALLOWED_NOW: '现在不能这样操作。', NEEDS_MANAGER: '须由分管领导操作。', INVALID: '填写有误。',
  },
  eventKind: {
    Detected: '发现', PictureChanged: '情况更新', Acknowledged: '签收', SeverityProposed: '建议等级', SeverityConfirmed: '核定等级',
    OccurrenceFixed: '核定事发时间', PlaceFixed: '核定地点', Assigned: '交办', ReleaseOffered: '发现官方发布', ReleaseRecorded: '登记发布',
    ClockOpened: '时限开始', ClockRescheduled: '时限调整', ClockStopped: '时限停止', Cooled: '热度消退', Dismissed: '核否', Closed: '结案',
    CommandRejected: '未受理', ReportRecorded: '登记报送', DutyOpened: '公开事项开始', DutyDone: '公开事项完成', ClaimRaised: '登记说法',
    ClaimJudged: '说法核实', Registered: '接报', NoteAdded: '记事', MissVerified: '核实超时', Reopened: '重启', Undone: '撤销',
    MergeRequested: '请求并入', MergeDeclined: '未能并入', MergedInto: '并入其他事件', Absorbed: '并入本事件', SplitOff: '拆分事件',
    Separated: '恢复单独处置', PostsSplit: '拆出信息', TagJudged: '判断标签', Appraised: '研判', OccurrenceContested: '事发时间矛盾', FigureSetAside: '标记误读',
  },
  lifeStage: { LATENT: '潜伏期', GROWING: '发展期', PEAK: '高峰期', DECLINING: '消退期' },
  priorityTag: { MAJOR_POLICY: '涉重大政策', CREDIBILITY: '影响公信力', MORALITY: '冲击道德底线' },
  standing: {
    AUTHORITATIVE: '采用', SUPERSEDED: '已更新', AGREEING: '一致', CONFLICTING: '说法不一', BORNE_OUT: '后证实', SET_ASIDE: '不计入',
  },
  joinOutcome: { OPENED: '首条', JOINED: '归入', FOLDED: '相同', CORRECTED: '人工调整' },
  joinPart: { PLACE: '地点', HAZARD: '类型', TEXT: '用词', NUMBERS: '数字', TIME: '时间', MEANING: '语义', SIMILARITY: '相似' },
  parted: {
    OTHER_MARK: '演练与实况不混', OTHER_PLACE: '地点不同', OTHER_COUNTRY: '境内外不同', OTHER_HAZARD: '类型不同', OTHER_DATE: '事发时间不同', OTHER_TIME: '时间相隔太久', NOT_KEPT: '未能执行：相关信息已不再保留原文',
    SCORE: '相近程度不够',
  },
  region: {},
  topic: {
    'work-safety': '安全生产', disaster: '防灾减灾救灾', 'food-drug': '食品药品安全', education: '就学', healthcare: '就医', housing: '住房保障',
    'elderly-care': '养老服务', employment: '就业社保', ecology: '生态环境', transport: '交通运输', 'public-security': '社会治安',
    market: '市场监管', finance: '经济金融', welfare: '社会救助', governance: '政务作风', 'city-management': '城乡建设',
  },
  waterfallStep: {
    OCCURRED: '事发', REPORTED: '接报', FIRST_SEEN: '首见', ALERTED: '告警', ACKNOWLEDGED: '签收', GRADED: '定级', RELEASED: '首次发布', CONFERENCE: '发布会',
  },
  verdict: { ANSWER: '需回应', WATCH: '关注', UNCHANGED: '维持不变' },
  answerReason: {
    POLICY: '对政府重大政策措施存在误解误读', PUBLIC_INTEREST: '涉及公众切身利益且产生较大影响', MORALITY: '涉及民生领域严重冲击社会道德底线',
    EMERGENCY: '涉及突发事件处置和自然灾害应对', SUPERIOR: '上级政府要求主动回应',
  },
  hazard: {
    FIRE: '火灾', EXPLOSION: '爆炸', COLLAPSE: '坍塌', MINE: '矿山事故', CHEMICAL: '危化品泄漏', ROAD_TRAFFIC: '道路交通事故', RAIL: '铁路事故', AVIATION: '航空事故',
    WATERWAY: '水上事故', DROWNING: '溺水', STAMPEDE: '踩踏', SPECIAL_EQUIPMENT: '特种设备事故', POISONING: '中毒窒息', POLLUTION: '环境污染', OTHER_ACCIDENT: '其他事故',
    EARTHQUAKE: '地震', FLOOD: '洪涝', TYPHOON: '台风', LANDSLIDE: '地质灾害', FOREST_FIRE: '森林火灾', STORM: '强对流天气', SNOW: '雪灾', DROUGHT: '旱灾',
    OTHER_DISASTER: '其他自然灾害', EPIDEMIC: '疫情', FOOD_POISONING: '食物中毒', ATTACK: '伤人事件', MASS_INCIDENT: '群体性事件',
  },
  severity: { GENERAL: '一般', LARGER: '较大', MAJOR: '重大', EXTRAORDINARY: '特别重大' },
  sourceKind: { OFFICIAL: '政务', NEWS: '媒体', HOT_LIST: '热榜', SOCIAL: '社交', HOTLINE: '热线', MANUAL: '人工录入' },
  figure: {
    dead: '遇难', injured: '受伤', seriouslyInjured: '重伤', missing: '失联', trapped: '被困', rescued: '获救', evacuated: '转移', directLoss: '直接经济损失（元）',
  },
  releasePoint: { FACTS: '事实真相', CAUSE: '原因', MEASURES: '措施', OUTCOME: '处置结果', NEXT_STEP: '下一步' },
  pageFetch: {
    FETCHED: '已读取全文，登记时留存', NOT_ALLOWED: '该网址不在本单位允许抓取的范围，请粘贴正文',
    NOT_REACHABLE: '网页无法访问，请粘贴正文', REFUSED: '网站没有给出该网页，请粘贴正文',
    TOO_LARGE: '网页过大，请粘贴正文', NO_TEXT: '网页不是文字内容，请粘贴正文',
  },
  releaseKind: {
    NOTICE: '通报', PRESS_CONFERENCE: '新闻发布会', RUMOUR_REBUTTAL: '辟谣', FOLLOW_UP: '续报', REPLY: '回应', PRESS_CENTRE: '新闻发布中心组建',
  },
  dismissalReason: {
    NOT_TRUE: '不属实', NOT_LOCAL: '非本地', NO_CASUALTIES: '无伤亡', NOT_AN_INCIDENT: '非突发事件', DUPLICATE: '重复', WRONG_TOPIC: '话题不符',
  },
  state: { DETECTED: '待签收', REPORTED: '已接报', ACKNOWLEDGED: '已签收', DISMISSED: '核否', CLOSED: '结案', MERGED: '并入' },
  role: { monitor: '监测岗', 'duty-officer': '值班员', manager: '分管领导', admin: '管理员', system: '系统' },
  part: { search: '检索', ingest: '接入', analysis: '研判', clocks: '时限', notifications: '通知', commands: '操作', siren: '警铃', time: '时间', channels: '渠道' },
}
