import { lookUpWeather, noSuchCity, weatherSchema } from './weather.ts';

const tools = new Map([
  ['weather.look_up', { schema: weatherSchema, run: lookUpWeather }],
  ['weather.fail', { schema: weatherSchema, run: fail }],
]);

async function fail({ city }: { readonly city: string }): Promise<never> {
  throw noSuchCity(city);
}

/** The least that a call takes when it is written by hand: lookup, `JSON.parse`, zod's `safeParse`, await, `JSON.stringify`. */
export async function callByHand(name: string, json: string): Promise<string> {
  const tool = tools.get(name);
  if (tool === undefined) return JSON.stringify({ error: `There is no tool "${name}".` });
  const parsed = tool.schema.safeParse(JSON.parse(json));
  return JSON.stringify(parsed.success ? await tool.run(parsed.data) : { error: parsed.error.message });
}

/** The same of a tool whose handler throws: what was thrown is told. */
export async function failByHand(json: string): Promise<string> {
  try {
    return await callByHand('weather.fail', json);
  } catch (thrown) {
    return JSON.stringify({ error: String(thrown) });
  }
}
