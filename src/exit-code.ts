/** What a process ends with: the same numbers for the command line, the action and the record of a run. */
export const EXIT = {
  /** Also with warnings. */
  pass: 0,
  /** A limit is exceeded. */
  exceeded: 1,
  /** Usage, configuration, or a result that could not be written. */
  configuration: 2,
  /** A model could not be read. */
  unreadable: 3,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
