import { lookUpWeather, weatherSchema } from './weather.ts';

const tools = new Map([['weather.look_up', { schema: weatherSchema, run: lookUpWeather }]]);

/** The least that a call takes when it is written by hand: lookup, `JSON.parse`, zod's `safeParse`, await, `JSON.stringify`. */
export async function callByHand(name: string, json: string): Promise<string> {
  const tool = tools.get(name);
  if (tool === undefined) return JSON.stringify({ error: `There is no tool "${name}".` });
  const parsed = tool.schema.safeParse(JSON.parse(json));
  return JSON.stringify(parsed.success ? await tool.run(parsed.data) : { error: parsed.error.message });
}
