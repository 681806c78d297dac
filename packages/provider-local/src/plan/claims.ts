import { splitWords, stemOf } from '@toolwright/relevance';
import type { Asked } from '../request/asked.js';
import type { Mention } from '../request/mention.js';
import { overlaps } from '../request/span.js';
import type { OfferedTool } from '../tool/offered-tool.js';
import { leastScore } from './assign-candidates.js';
import type { Candidate } from './candidate.js';
import { findCandidates } from './find-candidates.js';

/** A claim beats another only by more than this: a city may well be meant for two tools. */
const margin = 0.4;

/**
 * The request as one of several tools should read it: without the values that clearly belong to another. In "what does a laptop cost, and is
 * it raining in Oslo" the weather claims Oslo with more right than the shop.
 */
export function withoutForeignClaims(tool: OfferedTool, chosen: readonly OfferedTool[], asked: Asked): Asked {
  const others = chosen.filter((other) => other !== tool);
  const foreign = others.flatMap((other) => claimsOf(other, asked));
  const own = claimsOf(tool, asked);
  const isLost = (mention: Mention) => {
    const best = Math.max(...own.filter((claim) => overlaps(claim, mention)).map(({ score }) => score));
    return (
      foreign.some((claim) => overlaps(claim, mention) && claim.score > best + margin) || others.some((other) => isNameOf(other, mention))
    );
  };
  return { ...asked, mentions: asked.mentions.filter((mention) => !isLost(mention)) };
}

/** Words by which another tool is asked for are no value of this one. */
function isNameOf({ nameStems }: OfferedTool, mention: Mention): boolean {
  return mention.kind === 'phrase' && splitWords(mention.value).every((word) => nameStems.has(stemOf(word)));
}

function claimsOf(tool: OfferedTool, asked: Asked): readonly Candidate[] {
  return tool.parameters.flatMap((parameter) =>
    findCandidates(parameter, tool, asked).filter(({ score }) => score >= leastScore(parameter)),
  );
}
