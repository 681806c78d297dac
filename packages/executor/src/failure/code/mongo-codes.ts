import type { CodeFamily } from './code-family.js';

/**
 * Names that MongoDB's driver gives to errors, and labels that its server puts on them.
 * @see https://github.com/mongodb/specifications/blob/master/source/retryable-writes/retryable-writes.md
 */
export const mongoCodes: CodeFamily = {
  transient: `
    RetryableWriteError TransientTransactionError RetryableError SystemOverloadedError
    MongoNetworkError MongoNetworkTimeoutError MongoServerSelectionError MongoWaitQueueTimeoutError MongoPoolClearedError
    MongoPoolClearedOnNetworkError`,
  permanent: `
    MongoParseError MongoInvalidArgumentError MongoMissingCredentialsError MongoCompatibilityError MongoAPIError MongoNotConnectedError
    MongoTopologyClosedError MongoTransactionError`,
  unknown: 'UnknownTransactionCommitResult MongoOperationTimeoutError',
  // No server was chosen or no connection was free, so nothing was sent.
  refused: `
    MongoServerSelectionError MongoWaitQueueTimeoutError MongoPoolClearedError MongoParseError MongoInvalidArgumentError
    MongoMissingCredentialsError MongoNotConnectedError MongoTopologyClosedError`,
};
