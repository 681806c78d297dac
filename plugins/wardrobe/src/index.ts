export { ClothingInput } from './clothing-input.js';
export { ClothingSuggestion } from './clothing-suggestion.js';
export { WardrobePlugin } from './wardrobe-plugin.js';
