import { join } from 'node:path';
import { tryAlone } from './alone/try-alone.ts';
import { createConsumers } from './consumer/consumers.ts';
import { tryConsumer } from './consumer/try-consumer.ts';
import { compareByNeed } from './dependency/expected-install.ts';
import type { PublicPackage } from './package/public-package.ts';
import { listPrograms, tryPrograms } from './program/try-programs.ts';
import type { Trial } from './trial/trial.ts';
import type { NodeRuntime } from './user/node-runtime.ts';
import type { UserShell } from './user/user-shell.ts';

export interface TrialSetting {
  /** Root of the repository. */
  readonly root: string;
  /** Each trial gets a folder of its own in it. */
  readonly place: string;
  readonly packages: readonly PublicPackage[];
  readonly shell: UserShell;
  readonly runtimes: {
    readonly current: NodeRuntime;
    readonly oldest: NodeRuntime;
    readonly tooOld: NodeRuntime;
  };
}

/** All trials of what was published: each package alone, each program, each consumer on each Node. */
export function listTrials({ root, place, packages, shell, runtimes }: TrialSetting): readonly Trial[] {
  const { current, oldest, tooOld } = runtimes;
  const sorted = [...packages].sort((a, b) => compareByNeed(a.manifest.name, b.manifest.name));
  const folderOf = (kind: string, { manifest }: PublicPackage) => join(place, kind, manifest.name.replace('@toolwright/', ''));
  const alone = sorted.map((each) => tryAlone(each, { root, runtime: oldest, shell, folder: folderOf('alone', each) }));
  const programs = sorted
    .filter(({ manifest }) => listPrograms(manifest).length > 0)
    .map((each) => tryPrograms(each, { shell, runtime: oldest, tooOld, folder: folderOf('program', each) }));
  const consumers = createConsumers(packages).flatMap((consumer) =>
    [oldest, current].map((runtime) =>
      tryConsumer(consumer, { runtime, shell, folder: join(place, 'consumer', `${consumer.id}-${runtime.version}`) }),
    ),
  );
  return [...alone, ...programs, ...consumers];
}
