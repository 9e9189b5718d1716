import pino from 'pino';
import { connectionsOf } from '../../src/bot/connections.ts';
import { openDigests } from '../../src/bot/digests.ts';
import { loadCommands } from '../../src/commands.ts';
import { readConfig } from '../../src/config.ts';
import { rereader } from '../../src/load/reread.ts';
import { openThread } from '../../src/thread/open.ts';
import { fastClock } from './clock.ts';

/*
 * The program's parts that post, with a clock that runs faster than the machine's, until it is
 * killed: `sender.ts <begun> <speed>`, see `fastClock`; settings come from the environment.
 */
const [begun = '', speed = ''] = process.argv.slice(2);

const config = readConfig(process.env);
const log = pino({ level: 'fatal' });
const { store, openDesk } = await openThread(config.STORE);
const clock = fastClock(Number(begun), Number(speed));
const bare = {
  commands: await loadCommands(),
  desk: openDesk({ reread: rereader(config.CORPUS) }),
  now: () => new Date(clock.now()),
  readSoFar: () => null,
  log: (fault: unknown) => console.error(fault),
};
const { house, begin } = openDigests({ house: bare, store, log, clock, minMinutes: 1 });
const never = new AbortController().signal;
const connections = connectionsOf({ config, house, store, log });
const platforms = await Promise.all(connections.map((connect) => connect(never)));
begin(
  () => platforms,
  (tick) => {
    const timer = setInterval(tick, 60_000 / Number(speed));
    return { stop: () => clearInterval(timer) };
  },
);
