/** What to wear in one range of felt temperature, before rain and wind. */
export interface Warmth {
  /** Worn above the waist, innermost first. */
  readonly layers: readonly string[];
  /** Everything else. */
  readonly extras: readonly string[];
}

/** What to wear at a felt temperature in °C. The colder it is, the more layers, never fewer. */
export function warmthAt(feelsLikeC: number): Warmth {
  return ranges.find(({ fromC }) => feelsLikeC >= fromC)?.warmth ?? bitterCold;
}

const bitterCold: Warmth = {
  layers: ['thermal vest', 'wool shirt', 'fleece', 'insulated jacket', 'down parka'],
  extras: ['thermal leggings', 'insulated trousers', 'thick wool socks', 'insulated hat', 'mittens', 'face mask'],
};

// Warmest first; each range ends where the one before begins.
const ranges: readonly { readonly fromC: number; readonly warmth: Warmth }[] = [
  { fromC: 26, warmth: { layers: ['light T-shirt'], extras: ['shorts or a light skirt'] } },
  { fromC: 20, warmth: { layers: ['T-shirt'], extras: ['light trousers or a skirt'] } },
  { fromC: 14, warmth: { layers: ['T-shirt', 'light jumper'], extras: ['trousers'] } },
  { fromC: 8, warmth: { layers: ['long-sleeved shirt', 'jumper', 'light jacket'], extras: ['trousers'] } },
  { fromC: 0, warmth: { layers: ['long-sleeved shirt', 'warm jumper', 'warm coat'], extras: ['trousers', 'scarf'] } },
  {
    fromC: -10,
    warmth: { layers: ['thermal vest', 'shirt', 'wool jumper', 'winter coat'], extras: ['warm trousers', 'hat', 'gloves', 'scarf'] },
  },
  {
    fromC: -25,
    warmth: {
      layers: ['thermal vest', 'shirt', 'fleece', 'down coat'],
      extras: ['thermal leggings', 'lined trousers', 'thick wool socks', 'warm hat', 'mittens', 'scarf'],
    },
  },
];
