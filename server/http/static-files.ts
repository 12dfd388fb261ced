import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { hasAlready } from './known-etag.ts';

export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
}

/** Files by the path of their address. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

export function readStaticFile(file: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(file));
  return {
    bytes,
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
  };
}

/**
 * Reads a whole folder into memory, once, so that no part of a request ever becomes a path of the
 * file system. Empty where there is no such folder.
 */
export function readStaticFolder(folder: string): StaticFiles {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [file.slice(folder.length).split(sep).join('/'), readStaticFile(file)];
      }),
  );
}

/** Answers with a file; one whose name holds its hash is kept by the browser for good. */
export function answerFile(context: Context, file: StaticFile, forever = false): Response {
  const headers = {
    etag: file.etag,
    'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  return hasAlready(context, file.etag)
    ? context.body(null, 304, headers)
    : context.body(file.bytes, 200, { ...headers, 'content-type': file.type });
}
