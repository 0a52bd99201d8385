/** The streams that browsers have and jsdom has not: in a page of its own, a test finds no name of Node's. */
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from 'node:stream/web'

Object.assign(globalThis, { CompressionStream, DecompressionStream, ReadableStream, TransformStream, WritableStream })
