import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SQLite from 'better-sqlite3';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';

export type DatabaseKind = 'sqlite' | 'postgres' | 'mysql';

/** One empty database, as Strapi's config/database.js would describe it. */
export interface TestDatabase {
  kind: DatabaseKind;
  config: { connection: Record<string, unknown> };
  /** Runs a whole script, such as a dump of an earlier release. */
  run(script: string): Promise<void>;
  drop(): Promise<void>;
}

const postgres = {
  host: process.env.NEWSROOM_TEST_POSTGRES_HOST ?? '127.0.0.1',
  port: Number(process.env.NEWSROOM_TEST_POSTGRES_PORT ?? 5432),
  user: process.env.NEWSROOM_TEST_POSTGRES_USER ?? 'postgres',
  password: process.env.NEWSROOM_TEST_POSTGRES_PASSWORD ?? '',
};

const mysql = {
  host: process.env.NEWSROOM_TEST_MYSQL_HOST ?? '127.0.0.1',
  port: Number(process.env.NEWSROOM_TEST_MYSQL_PORT ?? 3306),
  user: process.env.NEWSROOM_TEST_MYSQL_USER ?? 'root',
  password: process.env.NEWSROOM_TEST_MYSQL_PASSWORD ?? '',
};

/**
 * The databases that the saving tests run on: SQLite always, the others when NEWSROOM_TEST_DATABASES names them
 * (`sqlite,postgres,mysql`).
 */
export function databasesUnderTest(): DatabaseKind[] {
  const named = (process.env.NEWSROOM_TEST_DATABASES ?? 'sqlite').split(',').map((name) => name.trim());
  return (['sqlite', 'postgres', 'mysql'] as const).filter((kind) => named.includes(kind));
}

/** Creates an empty database; `drop` removes every trace of it. */
export async function createDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const name = `newsroom_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  if (kind === 'postgres') {
    await onPostgres(`CREATE DATABASE ${name}`);
    return {
      kind,
      config: {
        connection: { client: 'postgres', connection: { ...postgres, database: name, schema: 'public' } },
      },
      run: (script) => onPostgres(script, name),
      drop: () => onPostgres(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    };
  }
  if (kind === 'mysql') {
    await onMysql(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    return {
      kind,
      config: {
        connection: { client: 'mysql', connection: { ...mysql, database: name, charset: 'utf8mb4' } },
      },
      run: (script) => onMysql(script, name),
      drop: () => onMysql(`DROP DATABASE IF EXISTS ${name}`),
    };
  }
  // ':memory:' is not in memory for Strapi (it writes a file of that name): one file a boot.
  const folder = mkdtempSync(path.join(tmpdir(), `${name}_`));
  return {
    kind,
    config: {
      connection: {
        client: 'sqlite',
        connection: { filename: path.join(folder, 'data.db') },
        useNullAsDefault: true,
      },
    },
    run: async (script) => {
      const file = new SQLite(path.join(folder, 'data.db'));
      file.exec(script);
      file.close();
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function onPostgres(statement: string, database = 'postgres'): Promise<void> {
  const client = new Client({ ...postgres, database });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function onMysql(statement: string, database?: string): Promise<void> {
  const connection = await createConnection({
    ...mysql,
    database,
    charset: 'utf8mb4',
    multipleStatements: true,
  });
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
