import { describe, expect, test } from '@jest/globals';
import {
  CLOCK,
  EVENT_LISTENER,
  type EventListener,
  HISTORY_STORE,
  type HistoryStore,
  TOOL_HEALTH,
  TOOL_REGISTRY,
  type ToolHealth,
} from '@toolwright/contract';
import { ManualClock, registryOf, toolOf } from '@toolwright/testkit';
import { Container } from 'inversify';
import { memoryModule } from '../src/module.js';
import { eventOf, finished, started } from './event-of.js';
import { failureOf, successOf } from './result-of.js';

function setUp(options?: Parameters<typeof memoryModule>[0]) {
  const container = new Container();
  container.bind(CLOCK).toConstantValue(new ManualClock());
  container.load(memoryModule(options));
  const tell = (event: Parameters<EventListener['onEvent']>[0]): void => {
    for (const listener of container.getAll<EventListener>(EVENT_LISTENER)) listener.onEvent(event);
  };
  return { container, tell };
}

describe('B1 memoryModule', () => {
  test('binds health and history, filled by the listeners that it binds', async () => {
    const { container, tell } = setUp();
    tell(finished(successOf()));
    expect(container.get<ToolHealth>(TOOL_HEALTH).reportOf('weather.now')).toMatchObject({ recent: { calls: 1 } });
    expect(await container.get<HistoryStore>(HISTORY_STORE).find()).toMatchObject([{ tool: 'weather.now' }]);
  });

  test('C12 knows the limits of tools from the registry that is bound', async () => {
    const { container, tell } = setUp();
    const policies = { bulkhead: { kind: 'bulkhead', maxConcurrent: 1, maxQueue: 0 } } as const;
    container.bind(TOOL_REGISTRY).toConstantValue(registryOf(toolOf({ name: 'weather.now', policies, run: () => null })));
    tell(started());
    tell(eventOf({ type: 'attempt.started', attempt: 1 }));
    expect(container.get<ToolHealth>(TOOL_HEALTH).reportOf('weather.now')).toMatchObject({ availability: { kind: 'busy' } });
  });

  test('passes its options on', async () => {
    const { container, tell } = setUp({ maxRecords: 1, maxTools: 1 });
    tell(finished(successOf({ tool: 'mail.send' })));
    tell(finished(failureOf('timeout')));
    expect(container.get<ToolHealth>(TOOL_HEALTH).list()).toMatchObject([{ tool: 'weather.now' }]);
    expect(await container.get<HistoryStore>(HISTORY_STORE).find()).toHaveLength(1);
  });
});
