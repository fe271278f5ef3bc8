/** The whole action as a process: one model, git base, comment against a local server. */
export const benchAction = (print: (label: string, value: string) => void): void => {
  print('the whole action', 'see below')
}
