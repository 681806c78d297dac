import type { CheckInput, CheckSubject } from './check-input.js';
import type { CheckReport } from './check-report.js';
import { checkRules } from './check-rules.js';
import type { Finding, Severity } from './finding.js';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Looks for what cannot be seen in one declaration: what a vendor's dialect loses, unsafe patterns, fallbacks in a circle, permissions that
 * nobody has, and more. What is wrong within one declaration was refused when it was read.
 */
export async function checkTools(input: CheckInput): Promise<CheckReport> {
  const tools = input.plugins.flatMap((plugin) => plugin.tools);
  const subject: CheckSubject = { ...input, tools };
  const found = (await Promise.all(checkRules.map(async (rule) => rule(subject)))).flat();
  const names: readonly string[] = tools.map(({ name }) => name);
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = ({ tool }: Finding): number => places.get(tool) ?? names.length;
  return {
    findings: found.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b)),
    counts: { error: countOf(found, 'error'), warning: countOf(found, 'warning'), note: countOf(found, 'note') },
    tools: names,
    dialects: input.dialects.map(({ name }) => name),
  };
}

function rankOf({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
