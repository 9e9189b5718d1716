import pino, { type DestinationStream, type Logger } from 'pino';

/** What is written of a fault: the requests that libraries hang on theirs hold people's words and keys. */
function told(fault: unknown) {
  if (!(fault instanceof Error)) return fault;
  const { type, message, stack, code } = pino.stdSerializers.err(fault);
  return { type, message, stack, code };
}

/** Writes faults and news of the connection to standard error; secret values never stand in it. */
export function openLog(
  level: string,
  secrets: readonly string[],
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  // A line is JSON, and so is a secret in it.
  const written = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  return pino(
    {
      level,
      base: null,
      serializers: { err: told },
      hooks: {
        streamWrite: (line) =>
          written.reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), line),
      },
    },
    to,
  );
}
