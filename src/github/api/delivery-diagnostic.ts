/** Each way a request can fail, as a message with the exact remedy. */
import { diagnostic } from '../../diagnostic.ts'
import type { Diagnostic } from '../../diagnostic.ts'
import type { ApiFailure } from './api-failure.ts'

/** `what`: "Cannot update the pull-request comment". The verdict stands whatever this says. */
export const explainFailure = (failure: ApiFailure, what: string, permission: string): Diagnostic => {
  const said = failure.message === '' ? '' : `: ${failure.message}`
  switch (failure.kind) {
    case 'unauthorized':
      return diagnostic('github-unauthorized', {}, what, {
        why: `GitHub does not accept the token (401)${said}`,
        fix: 'Pass `token: ${{ github.token }}`, or renew the token you pass.',
      })
    case 'forbidden':
      return diagnostic('github-forbidden', {}, what, {
        why: `The job’s token may not do that (403)${said}`,
        fix: cureOf(failure.message) ?? `Add \`${permission}\` under \`permissions:\` of the job.`,
      })
    case 'not-found':
      return diagnostic('github-not-found', {}, what, {
        why: `GitHub does not show it to this token (404)${said}`,
        fix: `Add \`${permission}\` under \`permissions:\` of the job, and check that the pull request still exists.`,
      })
    case 'rejected':
      return diagnostic('github-rejected', {}, what, {
        why: `GitHub refuses the content (${failure.status})${said}`,
        fix: 'Read the report in the job summary; if the comment is not locked, please report this to Flopgate.',
      })
    case 'rate-limited':
      return diagnostic('github-rate-limited', {}, what, {
        why: `The rate limit is reached (${failure.status})${waiting(failure.retryAfterMs)}${said}`,
        fix: 'Re-run the job later; fewer jobs per pull request, or a `concurrency:` group, avoid it.',
      })
    case 'server-error':
      return diagnostic('github-server-error', {}, what, {
        why: `GitHub failed (${failure.status}) in every attempt${said}`,
        fix: 'Re-run the job later; see https://www.githubstatus.com.',
      })
    case 'timeout':
    case 'deadline':
      return diagnostic('github-timeout', {}, what, {
        why: `GitHub did not answer in time${said}`,
        fix: 'Re-run the job later; check the proxy of a self-hosted runner.',
      })
    case 'network':
      return diagnostic('github-unreachable', {}, what, {
        why: `There is no connection to GitHub${said}`,
        fix: 'Check the network and the proxy of the runner.',
      })
    case 'certificate':
      return diagnostic('github-unreachable', {}, what, {
        why: `The server’s certificate cannot be verified${said}`,
        fix: 'Point NODE_EXTRA_CA_CERTS at the certificate authority of your company (a PEM file on the runner).',
      })
    case 'malformed':
    case 'unexpected':
      return diagnostic('github-malformed-answer', {}, what, {
        why: `The answer cannot be understood${said}`,
        fix: 'Check GITHUB_API_URL; a proxy may have answered instead of GitHub.',
      })
  }
}

/** Refusals that no permission cures, by the words of GitHub's answer. */
const CURES: readonly (readonly [said: RegExp, fix: string])[] = [
  [/\block(?:ed)?\b/i, 'Unlock the conversation of the pull request, or read the report in the job summary.'],
  [/archived/i, 'The repository is archived and read-only: unarchive it, or set `comment: never`.'],
  [
    /\bSAML\b|single sign-on|\bSSO\b/i,
    'Authorize the token for the organization’s single sign-on, or pass `github.token`.',
  ],
  [
    /IP allow list/i,
    'Add the runner’s address to the organization’s IP allow list, or run the job on a listed runner.',
  ],
  [/abuse|too quickly/i, 'Re-run the job later: GitHub limits how fast content may be created.'],
]

const cureOf = (message: string): string | undefined => CURES.find(([said]) => said.test(message))?.[1]

const waiting = (ms: number | undefined): string => (ms === undefined ? '' : `, for another ${Math.ceil(ms / 1000)} s`)
