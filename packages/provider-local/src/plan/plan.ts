import type { JsonObject } from '@toolwright/contract';
import type { Exchange } from '../conversation/exchange.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import type { Parameter } from '../tool/parameter.js';

/** A call to make next. */
export interface PlannedCall {
  readonly tool: OfferedTool;
  readonly arguments: JsonObject;
}

/** A relevant tool that cannot be called, and the required parameters that nothing fills. */
export interface OpenTool {
  readonly tool: OfferedTool;
  readonly missing: readonly Parameter[];
}

/** What to do in this turn, and what an answer has to go by when there is nothing left to call. */
export interface Plan {
  readonly calls: readonly PlannedCall[];
  /** Calls of this round, and earlier ones whose results it uses again. */
  readonly exchanges: readonly Exchange[];
  readonly open: readonly OpenTool[];
  /** Writes that the request is about, but does not clearly order. */
  readonly withheld: readonly OfferedTool[];
}
