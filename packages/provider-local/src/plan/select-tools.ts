import type { ToolDescriptor } from '@toolwright/contract';
import type { Asked } from '../request/asked.js';
import { toOfferedTool } from '../tool/offered-tool.js';
import { chooseTools, type Selection } from './choose-tools.js';
import { fillFromText } from './fill-from-text.js';
import type { PlainChoice } from './narrow-offer.js';

/** Applies the caller's choice: no tool, one certain tool, or at least some tool, relevant or not. */
export function selectTools(descriptors: readonly ToolDescriptor[], asked: Asked, choice: PlainChoice): Selection {
  switch (choice.kind) {
    case 'none':
      return { ranked: [], chosen: [], withheld: [] };
    case 'tool': {
      const chosen = descriptors.filter(({ name }) => name === choice.name).map(toOfferedTool);
      return { ranked: chosen, chosen, withheld: [] };
    }
    case 'auto':
      return chooseTools(descriptors, asked);
    case 'required': {
      const selection = chooseTools(descriptors, asked);
      return selection.chosen.length > 0 ? selection : { ...selection, chosen: anyReady(descriptors, selection, asked) };
    }
  }
}

/** The most relevant read tool that the text can fill, however little it fits. */
function anyReady(descriptors: readonly ToolDescriptor[], { ranked }: Selection, asked: Asked): Selection['chosen'] {
  const others = descriptors.filter(({ name }) => ranked.every(({ descriptor }) => descriptor.name !== name));
  const ready = [...ranked, ...others.map(toOfferedTool)].find(
    (tool) => tool.descriptor.access === 'read' && fillFromText(tool, asked).calls.length > 0,
  );
  return ready ? [ready] : [];
}
