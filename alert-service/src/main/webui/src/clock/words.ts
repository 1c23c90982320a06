import type { Clock } from '../api/types'
import type { Reading } from './reading'

/** The word and the shape that stand beside a colour, so that colour is never alone. */
export function stateKey(clock: Clock, reading: Reading): string {
  if (reading.phase === 'overdue') return clock.bornOverdue ? 'bornOverdue' : 'overdue'
  return reading.phase === 'running' && clock.bornOverdue ? 'bornOverdue' : reading.phase
}

export function shapeOf(reading: Reading): string {
  if (reading.tone === 'green') return '✓'
  if (reading.tone === 'violet') return '◈'
  if (reading.tone === 'amber') return '▲'
  if (reading.tone === 'red') return reading.phase === 'running' ? '◆' : '■'
  return ''
}

export const PREFIX = {
  running: 'clock.left', overdue: 'clock.over', met: 'clock.took', metLate: 'clock.late', cancelled: 'clock.cancelled',
} as const
