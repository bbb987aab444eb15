import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { HEADERS } from './headers.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const PAGE = join(import.meta.dirname, '..', 'page')
const FONT = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans/package.json'))
const WEIGHTS = ['400', '400-italic', '600', '700']

/** The page's files by the address each has. Only these are ever read: no address is turned into a path. */
function addresses(): ReadonlyMap<string, string> {
  const page = readdirSync(PAGE).map((name) => [name === 'index.html' ? '/' : `/${name}`, join(PAGE, name)] as const)
  const styles = WEIGHTS.map((weight) => [`/font/${weight}.css`, join(FONT, `${weight}.css`)] as const)
  const fonts = readdirSync(join(FONT, 'files'))
    .filter((name) =>
      WEIGHTS.some((weight) => name.endsWith(`-${weight}${weight.includes('-') ? '' : '-normal'}.woff2`)),
    )
    .map((name) => [`/font/files/${name}`, join(FONT, 'files', name)] as const)
  return new Map([...page, ...styles, ...fonts])
}

/** Serves the page, its scripts and styles, and the font that Discord's look needs. */
export function serveFiles(server: FastifyInstance): void {
  for (const [address, path] of addresses())
    server.get(address, (_, reply) =>
      reply
        .headers({ ...HEADERS, 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .send(readFileSync(path)),
    )
}
