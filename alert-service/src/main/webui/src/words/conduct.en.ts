/** What people do beside grading and releasing. */
export default {
  conduct: {
    reports: 'Reports upward', intake: 'Call', duties: 'Duties of publication', receivedBy: 'taken by {by}', numbered: '{kind} {n}', signed: 'signed by {by}', late: 'recorded late', lower: 'lower because: {why}',
    dutyDone: 'done {at}', dutySince: 'since {at}, not done', evidence: 'See', absorbed: 'Merged into this one:', last: 'Latest step: {what} by {by}, {at}; can be undone',
    closed: { title: 'Answered on closing', families: 'families told before publication: {told}', promises: 'promises handed over to {to}', noFinal: 'no final report: {why}' },
    merged: 'Merged into {id}, which goes on.', merging: 'Merging {count} incidents…', gone: '(words erased)',
    report: '{form}: {kind}',
    title: {
      intake: 'Record a call', reports: 'Record a report', claims: 'Record a claim', rebuttal: 'Answer a claim', notes: 'Note',
      merge: 'Merge into this incident', undo: 'Undo', reopen: 'Reopen', closure: 'Close',
      proposal: 'Propose a grade', duties: 'Record a duty', dutyDone: 'Record a duty done', verification: 'Verify a miss', split: 'Split', tags: 'Confirm or reject a tag',
    },
    submit: {
      tags: 'Record',      proposal: 'Record the proposal', duties: 'Record', dutyDone: 'Record as done', verification: 'Confirm the miss', split: 'Split',
      intake: 'Record', reports: 'Record report', claims: 'Record', rebuttal: 'Record', notes: 'Keep', merge: 'Merge', undo: 'Undo', reopen: 'Reopen',
      closure: 'Close',
    },
    note: {
      tags: 'These three kinds are watched above all; people decide. Turning a judgement round needs a reason.',
      proposal: 'The officer proposes and only raises; a manager confirms. Raising it to major starts its clocks.', duties: 'Interpretation, repost and guide have their limits; the investigation report can be recorded after closing.',
      dutyDone: 'When it was done and where it stands; its clock stops.', verification: 'Confirms that it was missed and no release is left unrecorded. If there was one, record the release instead.',
      intake: 'Only the time of the call and its source are needed. Clocks run at once; later posts join this incident.',
      reports: 'Record what has been sent; its sending time counts. Lower numbers than before need a reason.',
      claims: 'Kept as evidence only, not in the permanent record; can be answered at any time.',
      rebuttal: 'Name the unit that answered or checked it.', notes: 'A note counts as progress. Identity and telephone numbers are hidden.',
      merge: 'The chosen incident becomes part of this one and its clocks stop; the earlier occurrence counts. A split undoes it.',
      undo: 'Takes back the last grade, time, place, assignment or record; clocks follow.', reopen: 'Clocks that were not met run again.',
      closure: 'Needs the final report, answered claims and promises handed over; an accident leaves its investigation report to publish.',
    },
    field: {
      reportedAt: 'Call received', reportedBy: 'Source', occurredAt: 'Occurred', place_name: 'Place', place_code: 'Division code', nature: 'Nature',
      casualties_dead: 'Dead', casualties_missing: 'Missing', casualties_trapped: 'Trapped', casualties_seriouslyInjured: 'Seriously injured',
      casualties_injured: 'Injured', measures: 'Measures taken', kind: 'Kind', form: 'Form', recipient: 'Recipient', sentAt: 'Sent',
      signedBy: 'Signed by', figures_dead: 'Dead', figures_missing: 'Missing', figures_seriouslyInjured: 'Seriously injured',
      figures_injured: 'Injured', downwardReason: 'Why lower', text: 'Words', claimId: 'Claim', state: 'Finding',
      unit: 'Unit that answered or checked', incidentId: 'Incident to merge', reason: 'Reason', note: 'Note',
      severity: 'Grade', title: 'Name', subject: 'Subject', since: 'Counted from', doneAt: 'Done at', url: 'Link', snapshot: 'Full text', clockId: 'Missed clock', releaseId: 'Release that answers it',
      familiesTold: 'Families told before publication', promisesTo: 'Promises handed over to (or none)', noFinalReport: 'Why no final report',
    },
    choice: {
      GENERAL: 'Ordinary', LARGER: 'Larger', MAJOR: 'Major', EXTRAORDINARY: 'Extraordinary', INTERPRETATION: 'Interpretation', REPOST: 'Repost', SERVICE_GUIDE: 'Service guide',
      INVESTIGATION_REPORT: 'Investigation report', CONTESTED: 'Contested again',
      FIRST: 'First report', FOLLOW_UP: 'Follow-up', SUPPLEMENT: 'Supplement', FINAL: 'Final report', TELEPHONE: 'Telephone', WRITTEN: 'Written',
      REBUTTED: 'Rebutted', VERIFIED_FALSE: 'Found false', PROVED_TRUE: 'Proved true', YES: 'Told', NO: 'Not told', NOT_APPLICABLE: 'Not applicable',
    },
    undoes: 'Will undo: {what} by {by}.',
  },
}
