import { describe, expect, test } from '@jest/globals';
import {
  CLOCK,
  EVENT_LISTENER,
  type EventListener,
  HISTORY_STORE,
  type HistoryStore,
  TOOL_HEALTH,
  type ToolHealth,
} from '@toolwright/contract';
import { ManualClock } from '@toolwright/testkit';
import { Container } from 'inversify';
import { memoryModule } from '../src/module.js';
import { finished } from './event-of.js';
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

  test('passes its options on', async () => {
    const { container, tell } = setUp({ maxRecords: 1, maxTools: 1 });
    tell(finished(successOf({ tool: 'mail.send' })));
    tell(finished(failureOf('timeout')));
    expect(container.get<ToolHealth>(TOOL_HEALTH).list()).toMatchObject([{ tool: 'weather.now' }]);
    expect(await container.get<HistoryStore>(HISTORY_STORE).find()).toHaveLength(1);
  });
});
