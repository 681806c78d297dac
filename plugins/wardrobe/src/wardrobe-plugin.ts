import { Plugin, ReadOnly, Tool } from '@toolwright/core';
import { chooseClothing } from './choose-clothing.js';
import { ClothingInput } from './clothing-input.js';
import { ClothingSuggestion } from './clothing-suggestion.js';

/** Tells what to wear. Works by rules alone: no network, no state. */
@Plugin({ name: 'wardrobe' })
export class WardrobePlugin {
  @Tool({
    description: 'Suggests what clothes to wear for a temperature, rain and wind. Ask for the weather first if it is not known.',
    keywords: ['clothes', 'clothing', 'wear', 'outfit', 'dress', 'jacket'],
    output: ClothingSuggestion,
  })
  @ReadOnly()
  suggestClothing({ temperatureC, rainMm, windKmh }: ClothingInput): ClothingSuggestion {
    // Models send null for what they do not know, and @IsOptional lets it pass.
    return chooseClothing({ temperatureC, rainMm: rainMm ?? 0, windKmh: windKmh ?? 0 });
  }
}
