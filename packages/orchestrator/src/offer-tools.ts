import type { Clock, PermissionPolicy, Principal, ToolDescriptor, ToolRegistry } from '@toolwright/contract';

/** Who may be offered what. */
export interface OfferSources {
  readonly registry: ToolRegistry;
  readonly permissionPolicy: PermissionPolicy;
  readonly clock: Clock;
}

const limitMs = 1_000;

/** The tools that a principal may be offered: what they may not use, the model never sees. A policy that fails or hangs permits nothing. */
export async function offerTools(
  { registry, permissionPolicy, clock }: OfferSources,
  principal: Principal | undefined,
): Promise<readonly ToolDescriptor[]> {
  const tools = registry.list().map(({ descriptor }) => descriptor);
  const permitted = await Promise.all(tools.map((tool) => isOffered(() => permissionPolicy.isPermitted({ tool, principal }), clock)));
  return tools.filter((_, index) => permitted[index]);
}

async function isOffered(ask: () => boolean | Promise<boolean>, clock: Clock): Promise<boolean> {
  try {
    const answer = ask();
    return typeof answer === 'boolean' ? answer : await inTime(answer, clock);
  } catch {
    return false;
  }
}

function inTime(answer: Promise<boolean>, clock: Clock): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const cancelTimer = clock.schedule(limitMs, () => resolve(false));
    answer.then(resolve, reject).finally(cancelTimer);
  });
}
