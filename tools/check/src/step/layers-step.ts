import { checkLayers } from '../layer/layer-rules.ts';
import type { Step } from './step.ts';
import { toStepResult } from './to-step-result.ts';

export const layersStep: Step = {
  name: 'layers',
  purpose: 'who imports whom, cycles, owners of third parties',
  run: async ({ workspace }) => toStepResult(checkLayers(workspace())),
};
