/** English for the house's own codes; a test holds them against the house's enumerations. */
export default {
  clockKind: {
    ACKNOWLEDGE: 'Acknowledgement', FIRST_RELEASE: 'First release', PRESS_CONFERENCE: 'Press conference', RESPONSE: 'Response',
    PRESS_CENTRE: 'Press centre', REPORT_UP: 'First report', FOLLOW_UP: 'Follow-up report', SUPPLEMENT: 'Supplementary report', FINAL: 'Final report',
    CONTINUED_RELEASE: 'Continued release', INTERPRETATION: 'Interpretation', REPOST: 'Repost', SERVICE_GUIDE: 'Service guide', PROGRESS: 'Progress',
  },
  clockState: { RUNNING: 'running', MET: 'on time', MET_LATE: 'done late', MISSED: 'missed', CANCELLED: 'cancelled' },
  clockNote: {
    OCCURRENCE_UNVERIFIED: 'time of occurrence to be verified', CALENDAR_UNKNOWN: 'this year’s holidays are not loaded; working days counted Monday to Friday',
    MISSING_ALONE: 'rests on missing or trapped people alone; only the duty officer and the leader on duty are reminded', SOFT: 'a reminder only, never judged missed',
  },
  ownership: { OWN: 'ours', SUBORDINATE: 'supervised', OUTSIDE: 'elsewhere', FOREIGN: 'abroad', UNKNOWN: 'place to be verified' },
  incidentKind: { EMERGENCY: 'Emergency', OPINION: 'Public opinion' },
  reportKind: { FIRST: 'First report', FOLLOW_UP: 'Follow-up', SUPPLEMENT: 'Supplement', FINAL: 'Final report' },
  reportForm: { TELEPHONE: 'Telephone', WRITTEN: 'Written' },
  dutyKind: { INTERPRETATION: 'Interpretation', REPOST: 'Repost', SERVICE_GUIDE: 'Service guide update', INVESTIGATION_REPORT: 'Investigation report' },
  claimState: { CONTESTED: 'Contested', REBUTTED: 'Answered', VERIFIED_FALSE: 'Checked: not so', PROVED_TRUE: 'Later proved true' },
  familiesTold: { YES: 'told first', NO: 'not told first', NOT_APPLICABLE: 'not applicable' },
  rejection: {
    NOT_FOUND: 'No such incident.', VERSION_CONFLICT: 'Somebody else was faster.', NOT_ALLOWED_NOW: 'Not possible now.', NEEDS_MANAGER: 'Only a manager may do this.', INVALID: 'Something does not fit.',
  },
  eventKind: {
    Detected: 'Detected', PictureChanged: 'Picture changed', Acknowledged: 'Acknowledged', SeverityProposed: 'Grade proposed', SeverityConfirmed: 'Grade confirmed',
    OccurrenceFixed: 'Time fixed', PlaceFixed: 'Place fixed', Assigned: 'Assigned', ReleaseOffered: 'Official release seen', ReleaseRecorded: 'Release recorded',
    ClockOpened: 'Clock started', ClockRescheduled: 'Clock moved', ClockStopped: 'Clock stopped', Cooled: 'Cooled', Dismissed: 'Dismissed', Closed: 'Closed',
    CommandRejected: 'Refused', ReportRecorded: 'Report recorded', DutyOpened: 'Duty began', DutyDone: 'Duty done', ClaimRaised: 'Claim recorded',
    ClaimJudged: 'Claim judged', Registered: 'Call recorded', NoteAdded: 'Note', MissVerified: 'Miss verified', Reopened: 'Reopened', Undone: 'Undone',
    MergeRequested: 'Merge requested', MergeDeclined: 'Merge declined', MergedInto: 'Merged into another', Absorbed: 'Another merged in', SplitOff: 'Incident split off',
    Separated: 'On its own again', PostsSplit: 'Posts split off', TagJudged: 'Tag judged', Appraised: 'Appraised', OccurrenceContested: 'Times contradict', FigureSetAside: 'Figure misread',
  },
  lifeStage: { LATENT: 'latent', GROWING: 'growing', PEAK: 'peak', DECLINING: 'declining' },
  priorityTag: { MAJOR_POLICY: 'Major policy', CREDIBILITY: 'Public trust', MORALITY: 'Moral outrage' },
  standing: {
    AUTHORITATIVE: 'in use', SUPERSEDED: 'superseded', AGREEING: 'agrees', CONFLICTING: 'contested', BORNE_OUT: 'borne out', SET_ASIDE: 'set aside',
  },
  joinOutcome: { OPENED: 'First', JOINED: 'Joined', FOLDED: 'Same', CORRECTED: 'Moved by hand' },
  joinPart: { PLACE: 'place', HAZARD: 'kind', TEXT: 'words', NUMBERS: 'numbers', TIME: 'time', MEANING: 'meaning', SIMILARITY: 'likeness' },
  parted: {
    OTHER_MARK: 'an exercise and real life never meet', OTHER_PLACE: 'another place', OTHER_COUNTRY: 'another country', OTHER_HAZARD: 'another kind of event',
    OTHER_DATE: 'another time of occurrence', OTHER_TIME: 'too long after', NOT_KEPT: 'not done: these posts are kept no longer', SCORE: 'not alike enough',
  },
  region: {
    '00': 'China', 11: 'Beijing', 12: 'Tianjin', 13: 'Hebei', 14: 'Shanxi', 15: 'Inner Mongolia', 21: 'Liaoning', 22: 'Jilin', 23: 'Heilongjiang',
    31: 'Shanghai', 32: 'Jiangsu', 33: 'Zhejiang', 34: 'Anhui', 35: 'Fujian', 36: 'Jiangxi', 37: 'Shandong', 41: 'Henan', 42: 'Hubei', 43: 'Hunan',
    44: 'Guangdong', 45: 'Guangxi', 46: 'Hainan', 50: 'Chongqing', 51: 'Sichuan', 52: 'Guizhou', 53: 'Yunnan', 54: 'Tibet', 61: 'Shaanxi', 62: 'Gansu',
    63: 'Qinghai', 64: 'Ningxia', 65: 'Xinjiang', 71: 'Taiwan', 81: 'Hong Kong', 82: 'Macao',
  },
  topic: {
    'work-safety': 'Work safety', disaster: 'Disasters', 'food-drug': 'Food and drugs', education: 'Education', healthcare: 'Health care', housing: 'Housing',
    'elderly-care': 'Elderly care', employment: 'Employment', ecology: 'Environment', transport: 'Transport', 'public-security': 'Public security',
    market: 'Markets', finance: 'Economy and finance', welfare: 'Welfare', governance: 'Conduct of officials', 'city-management': 'City and countryside',
  },
  waterfallStep: {
    OCCURRED: 'Occurred', REPORTED: 'Call', FIRST_SEEN: 'First seen', ALERTED: 'Alert', ACKNOWLEDGED: 'Acknowledged', GRADED: 'Graded', RELEASED: 'First release', CONFERENCE: 'Conference',
  },
  stopsOn: {
    ACKNOWLEDGE: 'Stops on acknowledgement', FIRST_RELEASE: 'Stops on the first release',
    PRESS_CONFERENCE: 'Stops when the conference is held', RESPONSE: 'Stops on the response',
    PRESS_CENTRE: 'Stops when the centre is set up and recorded', REPORT_UP: 'Stops on the first report', FOLLOW_UP: 'Starts anew on each follow-up, stops on the final report',
    SUPPLEMENT: 'Stops on the supplement', FINAL: 'Stops on the final report', CONTINUED_RELEASE: 'Starts anew on each release, stops on closing',
    INTERPRETATION: 'Stops when the interpretation is recorded', REPOST: 'Stops when the repost is recorded', SERVICE_GUIDE: 'Stops when the updated guide is recorded',
    PROGRESS: 'Stops on grading, assigning, releasing or reporting',
  },
  verdict: { ANSWER: 'to be answered', WATCH: 'watched only', UNCHANGED: 'unchanged' },
  answerReason: {
    POLICY: 'a major policy is misunderstood', PUBLIC_INTEREST: 'touches people’s own interests', MORALITY: 'offends public morals in matters of living',
    EMERGENCY: 'emergencies and disasters', SUPERIOR: 'a higher government asks for an answer',
  },
  hazard: {
    FIRE: 'Fire', EXPLOSION: 'Explosion', COLLAPSE: 'Collapse', MINE: 'Mine', CHEMICAL: 'Chemicals', ROAD_TRAFFIC: 'Road traffic', RAIL: 'Rail', AVIATION: 'Aviation',
    WATERWAY: 'Waterway', DROWNING: 'Drowning', STAMPEDE: 'Stampede', SPECIAL_EQUIPMENT: 'Special equipment', POISONING: 'Poisoning', POLLUTION: 'Pollution', OTHER_ACCIDENT: 'Other accident',
    EARTHQUAKE: 'Earthquake', FLOOD: 'Flood', TYPHOON: 'Typhoon', LANDSLIDE: 'Landslide', FOREST_FIRE: 'Forest fire', STORM: 'Storm', SNOW: 'Snow', DROUGHT: 'Drought',
    OTHER_DISASTER: 'Other disaster', EPIDEMIC: 'Epidemic', FOOD_POISONING: 'Food poisoning', ATTACK: 'Attack', MASS_INCIDENT: 'Mass incident',
  },
  severity: { GENERAL: 'Ordinary', LARGER: 'Larger', MAJOR: 'Major', EXTRAORDINARY: 'Extraordinary' },
  sourceKind: { OFFICIAL: 'Official', NEWS: 'News', HOT_LIST: 'Hot list', SOCIAL: 'Social', HOTLINE: 'Hotline', MANUAL: 'Typed in' },
  figure: {
    dead: 'Dead', injured: 'Injured', seriouslyInjured: 'Seriously injured', missing: 'Missing', trapped: 'Trapped',
    rescued: 'Rescued', evacuated: 'Evacuated', directLoss: 'Direct loss (yuan)',
  },
  releasePoint: { FACTS: 'facts', CAUSE: 'cause', MEASURES: 'measures', OUTCOME: 'outcome', NEXT_STEP: 'next steps' },
  pageFetch: {
    FETCHED: 'Read; kept when recorded', NOT_ALLOWED: 'This office does not read from that host; paste the text',
    NOT_REACHABLE: 'The page cannot be reached; paste the text', REFUSED: 'The site did not give the page; paste the text',
    TOO_LARGE: 'The page is too large; paste the text', NO_TEXT: 'The page holds no text; paste it',
  },
  releaseKind: {
    NOTICE: 'Notice', PRESS_CONFERENCE: 'Press conference', RUMOUR_REBUTTAL: 'Rebuttal', FOLLOW_UP: 'Follow-up', REPLY: 'Reply', PRESS_CENTRE: 'Press centre set up',
  },
  dismissalReason: {
    NOT_TRUE: 'Not true', NOT_LOCAL: 'Not here', NO_CASUALTIES: 'No casualties', NOT_AN_INCIDENT: 'Not an incident', DUPLICATE: 'Duplicate', WRONG_TOPIC: 'Wrong topic',
  },
  state: { DETECTED: 'To acknowledge', REPORTED: 'Reported', ACKNOWLEDGED: 'Acknowledged', DISMISSED: 'Dismissed', CLOSED: 'Closed', MERGED: 'Merged' },
  role: { monitor: 'Monitor', 'duty-officer': 'Duty officer', manager: 'Manager', admin: 'Admin', system: 'System' },
  part: { search: 'Search', ingest: 'Ingest', analysis: 'Analysis', clocks: 'Clocks', notifications: 'Notifications', commands: 'Commands', siren: 'Siren', time: 'Time', channels: 'Channels' },
}
