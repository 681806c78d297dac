import type { ToolDescriptor } from '@toolwright/contract';

/**
 * What a call of a tool passes, outside in. The order is the same for all tools, whatever the order of their decorators; what a tool does
 * not declare is not in its pipeline.
 */
export function listPipeline({ permissions, approval, policies, output }: ToolDescriptor): readonly string[] {
  const { fallback, cache, timeout, retry, circuitBreaker, rateLimit, bulkhead } = policies;
  const stages: readonly (readonly [string, boolean])[] = [
    ['arguments', true],
    ['permission', permissions.length > 0],
    ['approval', approval !== undefined],
    ['fallback', fallback !== undefined],
    ['cache', cache !== undefined],
    ['deadline', timeout.totalMs !== undefined],
    ['retry', retry !== undefined],
    ['circuit breaker', circuitBreaker !== undefined],
    ['rate limit', rateLimit !== undefined],
    ['timeout', true],
    ['bulkhead', bulkhead !== undefined],
    ['handler', true],
    ['result check', output !== undefined],
  ];
  return stages.flatMap(([name, isDeclared]) => (isDeclared ? [name] : []));
}
