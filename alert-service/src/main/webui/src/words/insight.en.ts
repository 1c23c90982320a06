/** What stands behind an incident, and the heat. */
export default {
  contested: {
    title: 'What is said online', word: 'Contested', judge: 'Record an answer', rejudge: 'Correct the finding', record: 'Record this claim', posts: '{count} posts',
    seen: 'Also seen, not recorded yet', unnamed: 'unnamed', before: 'before, {at}: {state} · {by}', release: 'answered by {issuer}, “{title}”, {at}',
    confirmation: 'confirmed by {issuer}, “{title}”, {at}',
    by: { CONTESTED: '{who}', REBUTTED: 'answered in public by {who}', VERIFIED_FALSE: 'checked by {who}', PROVED_TRUE: 'confirmed by {who}; the earlier answer stays on record' },
  },
  effect: {
    title: 'Before and after release', none: 'No official release seen yet; nothing to compare.', posts: 'Posts', heat: 'Heat', questioning: 'Questioning', before: '{hours} h before',
    after: '{hours} h after', soFar: '{hours} h after (so far)', share: '{share}% ({n}/{of})', bars: 'Heat by hour; the line is the release',
    said: 'heat {before} in the {hours} h before the release, {after} after',
    note: 'Compares before and after; says nothing of causes. Counts the {kept} posts whose words are kept, of {posts}.',
  },
  course: { title: 'How the numbers moved' },
  life: {
    title: 'Heat', none: 'No hours counted yet.', said: '{from} to {to}: {total} posts, at most {most} an hour', most: 'at most {most} an hour', marks: 'lines are releases',
  },
  insight: { repeats: '{count} more say the same', part: 'a merged incident' },
  join: {
    count: '{posts} posts, {repeats} more the same or nearly so', terms: 'frequent words: {terms}', alike: '{share}% like one that is here', parted: 'not joined to the nearest: {why}',
    score: '{parts}; {sum} in all, {needed} needed', shared: 'shared words: {terms}', rules: 'grouping rules: {rules}',
  },
  explain: {
    title: 'Why it stands so', again: 'Refresh', loading: 'Reading the evidence…', joined: 'Why these belong together ({count} posts)', clocks: 'Why the clocks stand so ({count})', clock: 'Clock',
    postless: 'No posts belong to it yet; clocks and records do not depend on them.', forgotten: 'Its posts fell silent long ago; why they were joined is kept no longer.', ruleSets: 'Rules applied: {list}',
  },
  heat: {
    title: 'Situation', loading: 'Reading the heat…', hour: 'the hour from {at}', rising: 'Surging', calm: 'No topic stands clearly above its usual.', topics: 'Topics by region', matrix: 'Topics by region',
    nothing: 'Nothing that fits a topic was read in the last 24 hours.', legend: 'Posts of this hour; ▲ surges, △ reaches the surge line, darker is further above the usual. Arrow keys move.',
    cell: '{topic}, {place}: {posts} posts, {level}', surgeOf: 'surging (the hour from {at})', level: { none: 'nothing this hour', usual: 'as usual', above: 'above the usual', high: 'reaches the surge line', surge: 'surging' },
    quietNow: 'nothing this hour', thisHour: 'this hour', noBaseline: '{weight} in {hour}; too few days seen to know the usual', usuallyNone: '{weight} in {hour}, usually next to nothing',
    against: '{weight} in {hour}, usually {expected}: {ratio} times', posts: '{posts} posts', counts: '{posts} posts · {sources} sources',
    tray: 'To be judged', trayEmpty: 'Nothing unclassified surges.', trayNote: 'Fits no topic and reports no emergency, yet is said again and again or seen by many. People decide what it is.',
    said: '{posts} posts · {sources} sources', hot: 'heat {heat}', since: 'first seen {at}', until: 'latest {at}',
  },
  tag: {
    proposed: 'proposed by the system, to be confirmed', confirmed: 'confirmed · {by} · {at}', rejected: 'rejected · {by} · {at}', judge: 'Confirm or reject', field: 'Tag', verdict: 'Does it fit', yes: 'It fits', no: 'It does not',
  },
  closing: {
    final: 'Final report on record', noFinal: 'No final report on record; say why if none is needed', contested: '{count} claims neither answered nor checked', answered: 'Every claim has its finding',
    open: 'Clocks still open: {clocks}', stopped: 'All clocks have stopped',
  },
  split: {
    what: 'What to split', merge: 'Take the merged incident out again: {title}', posts: 'Take posts out, as an incident of their own', loading: 'Reading the posts…', choose: 'Choose the posts to take out', all: 'Not all of them',
    which: 'Posts to take out ({count} chosen)', note: { merge: 'Grade, clocks and records from before the merge come back. The newest merge goes first.', posts: 'They become a group; later posts like them join the new incident.' },
  },
}
