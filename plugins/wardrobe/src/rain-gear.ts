/** What the sky and the wind do. */
export interface Exposure {
  /** Air temperature: at 0 °C and below, rain is taken for snow. */
  readonly temperatureC: number;
  /** Over the whole day. */
  readonly rainMm: number;
  readonly windKmh: number;
}

// Climatologists count a day as wet from here on.
const wetFromMm = 1;
const soakingFromMm = 5;
// Beaufort 6, where an umbrella is hard to hold.
const strongWindFromKmh = 39;

/** What to add against rain, snow and wind; empty on a calm, dry day. */
export function gearAgainst({ temperatureC, rainMm, windKmh }: Exposure): readonly string[] {
  const windy = windKmh >= strongWindFromKmh;
  if (rainMm < wetFromMm) return windy ? ['windproof jacket'] : [];
  if (temperatureC <= 0) return windy ? ['windproof jacket', 'waterproof boots'] : ['waterproof boots'];
  const cover = windy || rainMm >= soakingFromMm ? 'hooded rain jacket' : 'umbrella';
  return rainMm >= soakingFromMm ? [cover, 'waterproof shoes'] : [cover];
}
