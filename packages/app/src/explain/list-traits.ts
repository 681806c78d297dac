import type { ToolDescriptor } from '@toolwright/contract';
import type { ExplainedTrait } from './explain-report.js';

/** What a tool declares besides its policies. Access and idempotency are always told; the rest only where declared. */
export function listTraits(descriptor: ToolDescriptor): readonly ExplainedTrait[] {
  const { access, idempotent, destructive, critical, untrusted, delivery, permissions, invalidates, approval } = descriptor;
  const { verify, compensate, stateful, alternative, deprecated, version } = descriptor;
  const { sensitive, unexpressed } = descriptor.input;
  return [
    { name: 'access', value: access },
    { name: 'idempotent', value: idempotent },
    ...when(destructive, 'destructive', true),
    ...when(critical, 'critical', true),
    ...when(untrusted, 'untrusted', true),
    ...when(access === 'write', 'delivery', delivery),
    ...when(permissions.length > 0, 'permissions', permissions),
    ...when(approval !== undefined, 'approval', approval && withoutKind(approval)),
    ...when(invalidates.length > 0, 'invalidates', invalidates),
    ...when(verify !== undefined, 'verify', verify),
    ...when(compensate !== undefined, 'compensate', compensate),
    ...when(stateful !== undefined, 'stateful', stateful),
    ...when(alternative !== undefined, 'alternative', alternative),
    ...when(sensitive.length > 0, 'sensitive', sensitive),
    ...when(unexpressed.length > 0, 'also enforced', unexpressed),
    ...when(version !== undefined, 'version', version),
    ...when(deprecated !== undefined, 'deprecated', deprecated),
  ];
}

function when(isDeclared: boolean, name: string, value: unknown): readonly ExplainedTrait[] {
  return isDeclared ? [{ name, value }] : [];
}

function withoutKind({ kind: _kind, ...options }: NonNullable<ToolDescriptor['approval']>): object {
  return options;
}
