/** Words of the review for managers. */
export default {
  timeliness: {
    title: 'Timeliness', since: 'From', until: 'to', show: 'Count', drill: 'Exercises only', reading: 'Counting all records…',
    said: '{kind}: {judged} due, {onTime} on time, median {median}', saidNone: '{kind}: {judged} due, {onTime} on time', join: '; ',
    nothing: 'No release or response was judged in this period.', of: '{incidents} incidents (jurisdiction: {scope}).', notWhole: 'Too many: the oldest are not counted.',
    kinds: 'By deadline', by: { UNIT: '{kind}: by unit', GRADE: '{kind}: by grade', TOPIC: '{kind}: by topic' },
    note: 'Rate = on time ÷ (on time + late + missed), by the time of publication, however late it was recorded. Running, provisional and cancelled clocks enter no rate; what was closed before a release stands apart; reminders are not counted; a clock belongs to the day on which it was opened.',
    none: 'Nothing on record.', share: '{onTime}/{judged}', unverified: '({count} unverified)',
    column: {
      rate: 'Rate', onTime: 'On time', late: 'Late', missed: 'Missed', median: 'Median', ninetieth: '90% within', running: 'Running', provisional: 'Provisional', cancelled: 'Cancelled', closedAway: 'Closed unanswered',
      told: 'Alarms', right: 'Right', wrong: 'False', open: 'Not judged', wrongShare: 'False share',
    },
    stages: 'Where the hours went', reached: '{count}', before: '{time} after the step before', stagesNote: 'Medians from the occurrence, of the incidents that reached the step and whose occurrence is known; from the step before likewise, and may be negative.',
    failed: 'Late and missed', allKept: 'None.', notVerified: 'not verified', due: 'due {at}', done: ', done {at}',
    alarms: 'False alarms', week: 'Week of', rule: 'Rule', found: 'Incident found', graded: 'May be major ({rule})',
    alarmsNote: 'False: dismissed as untrue, no incident or another topic (as major, also without casualties), or graded below major. Right: graded, answered or closed by a person. Elsewhere, found twice or judged by nobody enters no share.',
  },
}
