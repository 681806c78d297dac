import type { ModelSubject } from '@toolwright/testkit';
import type { CreateModel } from '../recording/replay.js';
import { sampleTool } from '../sample/sample-tool.js';
import type { WireServer } from '../server/wire-server.js';
import type { ScriptedServerOptions } from './scripted-server-options.js';
import { toBehavingTurn } from './to-behaving-turn.js';

/** A vendor's server, and a model that speaks to it. */
export interface ScriptedSide {
  startServer(options: ScriptedServerOptions): Promise<WireServer>;
  /** The vendor's word for a turn that stopped at the output limit. */
  readonly lengthFinish: string;
  readonly createModel: CreateModel;
}

/** The most that a case asks. */
const maxTurns = 3;

/**
 * Gives a contract suite models whose scripted servers behave as it wants.
 * @example languageModelContract({ behaviours, connect: connectScripted({ startServer: startGeminiServer, lengthFinish: 'MAX_TOKENS', createModel }) })
 */
export function connectScripted({ startServer, lengthFinish, createModel }: ScriptedSide): ModelSubject['connect'] {
  const request = { messages: [{ role: 'user', text: 'Weather?' }], tools: [sampleTool('weather.current')] } as const;
  return async (behaviour) => {
    const turn = toBehavingTurn(behaviour, lengthFinish);
    const server = await startServer({ turns: Array.from({ length: maxTurns }, () => turn) });
    return { model: createModel(server.baseUrl), request, close: () => server.close() };
  };
}
