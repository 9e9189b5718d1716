import pino, { type Logger } from 'pino';

/** Writes faults and news of the connection to standard error; secret values never stand in it. */
export const openLog = (level: string, secrets: readonly string[]): Logger =>
  pino(
    {
      level,
      base: null,
      hooks: {
        streamWrite: (line) =>
          secrets.reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), line),
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
