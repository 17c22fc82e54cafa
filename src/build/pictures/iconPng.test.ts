import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { iconPng } from './iconPng.ts'

const icon = readFileSync(new URL('../pages/icon.svg', import.meta.url), 'utf8')

/** Red, green, blue and alpha of the corner pixel. */
function cornerOf(png: Uint8Array, size: number): number[] {
  const image = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="${image}" width="${size}" height="${size}"/></svg>`
  return [...new Resvg(svg).render().pixels.subarray(0, 4)]
}

test.each([32, 180, 192])('is %d px wide and high', size => {
  const png = Buffer.from(iconPng(icon, size))
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})

test('is clear at its corner, or has the colour asked for', () => {
  expect(cornerOf(iconPng(icon, 32), 32)[3]).toBe(0)
  expect(cornerOf(iconPng(icon, 32, '#fff'), 32)).toEqual([255, 255, 255, 255])
})

test('has the same bytes each time', () => {
  expect(Buffer.from(iconPng(icon, 32)).equals(Buffer.from(iconPng(icon, 32)))).toBe(true)
})
