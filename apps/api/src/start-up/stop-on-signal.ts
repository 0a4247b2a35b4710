/** Ctrl-C (or the system's request to end) stops everything in order, once; a second one ends at once. */
export function stopOnSignal(stop: () => Promise<void>, exitStatus = 0): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    void stop().then(
      () => process.exit(exitStatus),
      (error: unknown) => {
        process.stderr.write(
          `Cashlight did not stop cleanly: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}
