import { createFailure, type Failure, type FailureMapper, type MappedFailure } from '@toolwright/contract';

/** Lets the first mapper that knows the error correct its classification. A mapper that throws knows nothing. */
export function applyMappers(mappers: readonly FailureMapper[], classified: Failure): Failure {
  for (const mapper of mappers) {
    const mapped = askMapper(mapper, classified.cause);
    if (mapped !== undefined) return correctFailure(classified, mapped);
  }
  return classified;
}

function askMapper(mapper: FailureMapper, thrown: unknown): MappedFailure | undefined {
  try {
    return mapper.map(thrown);
  } catch {
    return undefined;
  }
}

// Another code brings the category and the suggestion that the catalogue gives to it.
function correctFailure(classified: Failure, { code = classified.code, message = classified.message, ...detail }: MappedFailure): Failure {
  if (code === classified.code) return { ...classified, ...detail, message };
  return createFailure(code, message, { cause: classified.cause, ...detail });
}
