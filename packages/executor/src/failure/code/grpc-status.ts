import { type Verdict, verdictOf } from '../verdict.js';

const refused = verdictOf('permanent', 'none');
const unknown = verdictOf('unknown');

/**
 * By number. Only UNAVAILABLE is repeated by Google's clients of their own accord; ABORTED is to be repeated as a whole; a quota that is
 * used up fills again. A deadline that passed, and UNAVAILABLE, may come after the work was done.
 * @see https://grpc.github.io/grpc/core/md_doc_statuscodes.html
 * @see https://google.aip.dev/194
 */
const verdicts: readonly (Verdict | undefined)[] = [
  /* OK */ undefined,
  /* CANCELLED */ verdictOf('permanent'),
  /* UNKNOWN */ unknown,
  /* INVALID_ARGUMENT */ refused,
  /* DEADLINE_EXCEEDED */ unknown,
  /* NOT_FOUND */ refused,
  /* ALREADY_EXISTS */ verdictOf('permanent'),
  /* PERMISSION_DENIED */ refused,
  /* RESOURCE_EXHAUSTED */ verdictOf('transient'),
  /* FAILED_PRECONDITION */ refused,
  /* ABORTED */ verdictOf('transient'),
  /* OUT_OF_RANGE */ refused,
  /* UNIMPLEMENTED */ refused,
  /* INTERNAL */ unknown,
  /* UNAVAILABLE */ verdictOf('transient'),
  /* DATA_LOSS */ verdictOf('permanent'),
  /* UNAUTHENTICATED */ refused,
];

/** Judges the status of a gRPC call. */
export function judgeGrpcStatus(status: number): Verdict | undefined {
  return verdicts[status];
}
