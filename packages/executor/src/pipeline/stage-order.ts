/**
 * The order of the pipeline, outside in, whatever the order of the decorators. Lookup and arguments come before it, because the
 * pipeline belongs to the tool that the lookup finds; the handler is its innermost part.
 */
export const stageOrder = ['arguments', 'permission', 'approval', 'fallback', 'deadline', 'retry', 'timeout', 'result'] as const;

/** Name of a stage of the pipeline. */
export type StageName = (typeof stageOrder)[number];
