import { describe, expect, test } from '@jest/globals';
import {
  defaultTimeoutPolicy,
  defaultToolTraits,
  type FallbackSource,
  parseToolName,
  type SchemaDialect,
  type ToolDescriptor,
  ToolwrightError,
} from '@toolwright/contract';
import type { PluginDescriptor } from '@toolwright/core';
import type { CheckInput } from './check-input.js';
import { hasFailed } from './check-report.js';
import { checkTools } from './check-tools.js';
import { formatReport } from './format-report.js';

const timeout = defaultTimeoutPolicy;

function tool(name: string, change: Partial<ToolDescriptor> = {}): ToolDescriptor {
  return {
    ...defaultToolTraits,
    name: parseToolName(name),
    plugin: name.split('.')[0] ?? '',
    method: 'run',
    description: `Does what ${name} promises to do.`,
    keywords: [],
    examples: [],
    access: 'read',
    idempotent: true,
    input: { schema: { type: 'object' }, unexpressed: [], sensitive: [], parse: () => ({ ok: true, input: undefined }) },
    policies: { timeout },
    ...change,
  };
}

const input = (properties: NonNullable<ToolDescriptor['input']['schema']['properties']>, unexpressed: readonly string[] = []) => ({
  input: { ...tool('a.b').input, schema: { type: 'object', properties }, unexpressed } as const,
});
const fallback = (...sources: readonly FallbackSource[]) => ({ policies: { timeout, fallback: { kind: 'fallback', sources } } }) as const;
const fallbackTo = (name: string) => fallback({ kind: 'tool', tool: name });

async function check(tools: readonly ToolDescriptor[], change: Partial<CheckInput> = {}) {
  const plugins = [...Map.groupBy(tools, ({ plugin }) => plugin)].map(
    ([name, own]): PluginDescriptor => ({ name, tools: own, explanations: [] }),
  );
  return checkTools({ plugins, dialects: [], ...change });
}

async function findings(tools: readonly ToolDescriptor[], change: Partial<CheckInput> = {}): Promise<readonly string[]> {
  const report = await check(tools, change);
  return report.findings.map(({ severity, tool: name, rule }) => `${severity} ${name} ${rule}`);
}

describe('B3 checkTools', () => {
  test('finds nothing in a sound tool', async () => {
    expect(await findings([tool('shop.price')])).toEqual([]);
  });

  test('lists what each dialect loses, and where', async () => {
    const strict: SchemaDialect = {
      name: 'strict',
      toOutsideName: (name) => name.replace('.', '__'),
      convert: (schema) => ({ schema, losses: [{ path: '/properties/item', keyword: 'pattern', effect: 'moved into the description' }] }),
    };
    const lax: SchemaDialect = { ...strict, name: 'lax', convert: (schema) => ({ schema, losses: [] }) };
    const report = await check([tool('shop.price', input({ item: { type: 'string' } }))], { dialects: [strict, lax] });
    expect(report.dialects).toEqual(['strict', 'lax']);
    expect(report.findings).toEqual([
      expect.objectContaining({
        severity: 'note',
        rule: 'dialect-loss',
        message: 'strict cannot say pattern of /properties/item: moved into the description. Each call is still checked.',
      }),
    ]);
  });

  test('refuses two tools that one outside name would stand for, and a name that a dialect cannot say', async () => {
    const short: SchemaDialect = {
      name: 'short',
      toOutsideName(name) {
        if (name.length > 12) throw new ToolwrightError('declaration_error', 'At most 12 characters.');
        return name.slice(0, 6);
      },
      convert: (schema) => ({ schema, losses: [] }),
    };
    const { findings: found } = await check([tool('shop.apple'), tool('shop.avocado'), tool('shop.quince_jam')], { dialects: [short] });
    expect(found.map(({ severity, tool: name, message }) => [severity, name, message])).toEqual([
      ['error', 'shop.avocado', 'short: this tool and shop.apple both become "shop.a", so a call could mean either.'],
      ['error', 'shop.quince_jam', 'short: At most 12 characters.'],
    ]);
  });

  test('notes rules that no schema can say', async () => {
    expect(await findings([tool('shop.price', input({}, ['city: is a known city']))])).toEqual(['note shop.price rule-not-in-schema']);
  });

  test('warns of a rule that a subclass dropped', async () => {
    const { findings: found } = await check([
      tool('shop.price', { input: { ...tool('a.b').input, droppedRules: ['nights: isInt of Trip, in Booking'] } }),
    ]);
    expect(found).toMatchObject([
      { severity: 'warning', rule: 'rule-dropped', message: expect.stringContaining('nights: isInt of Trip, in Booking') },
    ]);
  });

  test.each([
    [{ pattern: '^(a+)+$' }, ['error shop.price pattern-unsafe']],
    [{ pattern: '^(a|aa)+$' }, ['warning shop.price pattern-ambiguous']],
    [{ pattern: '\\s+$' }, ['warning shop.price pattern-slow']],
    [{ pattern: '\\s+$', maxLength: 1_000 }, []],
    [{ pattern: '\\s+$', maxLength: 1_001 }, ['warning shop.price pattern-slow']],
    [{ pattern: '(' }, ['error shop.price pattern-unreadable']],
    [{ pattern: '^[a-z]+$' }, []],
  ])('judges the pattern of %j', async (schema, expected) => {
    expect(await findings([tool('shop.price', input({ item: schema }))])).toEqual(expected);
  });

  test.each<[string, readonly ToolDescriptor[], readonly string[]]>([
    ['of two tools', [tool('a.x', fallbackTo('a.y')), tool('a.y', fallbackTo('a.x'))], ['error a.x fallback-cycle']],
    ['of one tool', [tool('a.x', fallbackTo('a.x'))], ['error a.x fallback-cycle']],
    [
      'behind an entrance',
      [tool('a.v', fallbackTo('a.x')), tool('a.x', fallbackTo('a.y')), tool('a.y', fallbackTo('a.x'))],
      ['error a.x fallback-cycle'],
    ],
    [
      'that is none: two ways to one tool',
      [tool('a.x', fallback({ kind: 'tool', tool: 'a.y' }, { kind: 'tool', tool: 'a.z' })), tool('a.y', fallbackTo('a.z')), tool('a.z')],
      [],
    ],
  ])('finds a circle of fallbacks %s', async (_title, tools, expected) => {
    expect(await findings(tools)).toEqual(expected);
  });

  test('names every step of the circle', async () => {
    const { findings: found } = await check([tool('a.x', fallbackTo('a.y')), tool('a.y', fallbackTo('a.x'))]);
    expect(found[0]?.message).toContain('a.x > a.y > a.x');
  });

  test('refuses a fallback to a tool that is not there, and suggests the nearest', async () => {
    const { findings: found } = await check([tool('shop.price', fallbackTo('shop.usual_prize')), tool('shop.usual_price')]);
    expect(found).toEqual([
      expect.objectContaining({ severity: 'error', rule: 'fallback-unknown', cure: 'Did you mean "shop.usual_price"?' }),
    ]);
  });

  test('misses no tool of a plugin that is not checked, unless told that there is no other', async () => {
    const tools = [tool('shop.price', fallbackTo('market.price')), tool('shop.cost', fallbackTo('shop.worth'))];
    expect(await findings(tools, { extent: 'some-plugins' })).toEqual([
      'error shop.cost fallback-unknown',
      'note shop.price fallback-elsewhere',
    ]);
    expect(await findings(tools)).toEqual(['error shop.price fallback-unknown', 'error shop.cost fallback-unknown']);
  });

  test('refuses a read that falls back to a write, and no other pair', async () => {
    const write = { access: 'write', idempotent: false } as const;
    const target = tool('a.write', write);
    expect(await findings([tool('a.x', fallbackTo('a.write')), target])).toEqual(['error a.x fallback-writes']);
    expect(await findings([tool('a.x', { ...write, ...fallbackTo('a.write') }), target])).toEqual([]);
    expect(await findings([tool('a.x', { ...write, ...fallbackTo('a.read') }), tool('a.read')])).toEqual([]);
  });

  test.each([
    ['a.y', []],
    ['a.x', ['warning a.x deprecated-use']],
    ['a.yy', ['warning a.x deprecated-use']],
  ])('A5 @Deprecated({ use: %j })', async (use, expected) => {
    expect(await findings([tool('a.x', { deprecated: { reason: 'old', use } }), tool('a.y')])).toEqual(expected);
  });

  test('notes an alternative without another, whatever the plugins', async () => {
    const forecast = { alternative: 'forecast' };
    expect(await findings([tool('a.x', forecast)])).toEqual(['note a.x alternative-alone']);
    expect(await findings([tool('a.x', forecast), tool('b.x', forecast)])).toEqual([]);
  });

  test('finds permissions that nobody has, once it knows who has which', async () => {
    const tools = [tool('a.x', { permissions: ['pay', 'look'] })];
    expect(await findings(tools)).toEqual([]);
    expect(await findings(tools, { grantedPermissions: ['look'] })).toEqual(['warning a.x permission-never-granted']);
    expect(await findings(tools, { grantedPermissions: ['look', 'pay'] })).toEqual([]);
  });

  test('finds descriptions that say too little, and the same one twice', async () => {
    const tools = [
      tool('a.x', { description: 'x'.repeat(19) }),
      tool('a.y', { description: 'x'.repeat(20) }),
      tool('a.z', { description: `${'X'.repeat(20)} ` }),
    ];
    expect(await findings(tools)).toEqual(['warning a.x description-short', 'warning a.z description-repeated']);
  });

  test('finds names that differ in nothing that a model sees', async () => {
    expect(await findings([tool('shop.get_item'), tool('shop.getItems'), tool('shop.get_order')])).toEqual([
      'warning shop.getItems name-alike',
    ]);
  });

  test('notes tools that wait for approval where nobody can give it', async () => {
    const tools = [tool('a.x', { approval: { kind: 'approval', expiresMs: 1 }, critical: true }), tool('a.y')];
    expect(await findings(tools)).toEqual([]);
    expect(await findings(tools, { approvalGate: 'unbound' })).toEqual(['note a.x approval-without-gate']);
  });

  test('finds tags to invalidate that no cache has', async () => {
    const cache = { kind: 'cache', ttlMs: 1, staleIfErrorMs: 0, scope: 'user', tags: ['prices'] } as const;
    const tools = [
      tool('a.write', { access: 'write', invalidates: ['prices', 'price'] }),
      tool('a.read', { policies: { timeout, cache } }),
    ];
    const { findings: found } = await check(tools);
    expect(found).toEqual([expect.objectContaining({ severity: 'warning', rule: 'invalidates-nothing', cure: 'Did you mean "prices"?' })]);
    expect(await findings(tools, { extent: 'some-plugins' })).toEqual(['note a.write invalidates-nothing']);
  });

  test('puts errors first, and tools in their order', async () => {
    const tools = [
      tool('a.x', { description: 'short' }),
      tool('a.y', { alternative: 'g' }),
      tool('a.z', { ...fallbackTo('a.z'), description: 'brief' }),
    ];
    expect(await findings(tools)).toEqual([
      'error a.z fallback-cycle',
      'warning a.x description-short',
      'warning a.z description-short',
      'note a.y alternative-alone',
    ]);
  });

  test('follows a chain of 2,000 fallbacks to its end', async () => {
    const tools = Array.from({ length: 2_000 }, (_, index) => tool(`shop.tool_${index}x`, fallbackTo(`shop.tool_${index + 1}x`)));
    expect(await findings(tools)).toEqual(['error shop.tool_1999x fallback-unknown']);
  });
});

describe('B3 a report', () => {
  const error = tool('a.x', fallbackTo('a.x'));
  const warning = tool('a.y', { description: 'short' });

  test('fails by errors, and by warnings where asked for', async () => {
    expect(hasFailed(await check([error]), 'errors')).toBe(true);
    expect(hasFailed(await check([warning]), 'errors')).toBe(false);
    expect(hasFailed(await check([warning]), 'warnings')).toBe(true);
    expect(hasFailed(await check([tool('a.z', { alternative: 'g' })]), 'warnings')).toBe(false);
  });

  test('as text, gives each finding with its cure, and counts', async () => {
    expect(formatReport(await check([error, warning]))).toBe(`error    a.x  fallback-cycle
         Fallbacks go in a circle: a.x > a.x. When all of them fail, they call each other again.
         Remove the @Fallback that leads back.

warning  a.y  description-short
         Its description has 5 characters; with fewer than 20 a model rarely knows when to use a tool.
         Say what it gives and when it helps.

2 tools checked against no dialect: 1 error, 1 warning, 0 notes.`);
  });
});
