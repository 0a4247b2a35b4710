/** How the embedded server runs: for this machine alone, durable, sized for a small one. Given on the command line. */
export function serverSettings(port: number): string[] {
  return [
    `port=${String(port)}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'shared_buffers=128MB',
    // Without replicas a table made and filled in one transaction needs no log: it is synced as a whole at the commit.
    'wal_level=minimal',
    'max_wal_senders=0',
    'max_wal_size=2GB',
    'checkpoint_timeout=15min',
    // An import may touch many months, each with a table and a key of its own.
    'max_locks_per_transaction=256',
    'jit=off',
    // The details of an error would name customers in the log.
    'log_error_verbosity=terse',
    // A process that was killed must not keep its locks.
    'client_connection_check_interval=1s',
  ];
}
