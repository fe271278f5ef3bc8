/** What CI services say in the environment about the merge request that a job runs for. */
import type { Io } from './io.ts'
import type { RunRequest } from '../gate/run.ts'

/**
 * Where the target branch is named. GitLab, GitHub, Jenkins (multibranch), Bitbucket, Azure Pipelines, Buildkite, Drone
 * and Woodpecker: each documents its variable under "predefined variables".
 */
const TARGETS = [
  'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  'GITHUB_BASE_REF',
  'CHANGE_TARGET',
  'BITBUCKET_PR_DESTINATION_BRANCH',
  'SYSTEM_PULLREQUEST_TARGETBRANCH',
  'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
  'DRONE_TARGET_BRANCH',
  'CI_COMMIT_TARGET_BRANCH',
] as const

type LocalEvent = Extract<RunRequest['event'], { kind: 'local' }>

export const localEvent = (environment: Io['env']): LocalEvent => {
  const base = environment['CI_MERGE_REQUEST_DIFF_BASE_SHA'] ?? ''
  const named = TARGETS.map(name => environment[name] ?? '').find(value => value !== '')
  const target = named ?? travisTarget(environment)
  return {
    kind: 'local',
    ...(base === '' ? {} : { base }),
    ...(target === undefined ? {} : { target: target.replace(/^refs\/heads\//, '') }),
  }
}

/** Travis CI names the target branch of a pull request as it names the branch of any other build. */
const travisTarget = ({ TRAVIS_PULL_REQUEST: pull = 'false', TRAVIS_BRANCH: branch }: Io['env']): string | undefined =>
  pull === 'false' ? undefined : branch
