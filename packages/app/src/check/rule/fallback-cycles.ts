import type { CheckRule } from '../check-rule.js';
import type { Finding } from '../finding.js';
import { fallbackToolsOf } from './fallback-tools-of.js';

/** Fallbacks that lead back to where they began: when all of them fail, they would call each other until the depth limit. */
export const checkFallbackCycles: CheckRule = ({ tools }) => {
  const targets = new Map<string, readonly string[]>(tools.map((tool) => [tool.name, fallbackToolsOf(tool)]));
  const finished = new Set<string>();
  const findings: Finding[] = [];

  const visit = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) {
      findings.push(cycleFinding([...path.slice(start), name]));
    } else if (!finished.has(name)) {
      for (const target of targets.get(name) ?? []) visit(target, [...path, name]);
      finished.add(name);
    }
  };
  for (const { name } of tools) visit(name, []);
  return findings;
};

function cycleFinding(cycle: readonly string[]): Finding {
  return {
    severity: 'error',
    tool: cycle[0] ?? '',
    rule: 'fallback-cycle',
    message: `Fallbacks go in a circle: ${cycle.join(' > ')}. When all of them fail, they call each other again.`,
    cure: 'Remove the @Fallback that leads back.',
  };
}
