import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { Plugin, ReadOnly, RequiresPermission, Tool } from '@toolwright/core';
import { ScriptedModel } from '@toolwright/testkit';
import { createApp } from '../src/create-app.js';

@Plugin({ name: 'staff' })
class StaffPlugin {
  @Tool({ description: 'Salaries of everybody.' })
  @ReadOnly()
  @RequiresPermission('salaries:read')
  salaries(): readonly number[] {
    return [1, 2, 3];
  }
}

test('C13 a model that guesses the name of a tool that it was not offered finds none, and code is told that it may not use it', async () => {
  const model = new ScriptedModel([{ calls: [{ name: 'staff.salaries', arguments: {} }] }, { text: 'I cannot tell.' }]);
  await using app = await createApp({ plugins: [StaffPlugin], model });
  expect(await app.run('What do people earn?')).toMatchObject({ status: 'answered', results: [{ failure: { code: 'tool_not_found' } }] });
  expect(model.requests[0]?.tools).toEqual([]);
  await expect(app.call(StaffPlugin, 'salaries', undefined)).rejects.toMatchObject({ code: 'permission_denied' });
});
