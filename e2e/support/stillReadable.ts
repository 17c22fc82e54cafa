import type { Frame, FrameLocator, Page } from '@playwright/test'
import { expect } from './closedNetwork.ts'
import { whatIsMissing } from './whatIsMissing.ts'

/** Waits until a page, or the map in a frame, has what no fault may take: see `whatIsMissing`. */
export async function expectReadable(page: Page | Frame | FrameLocator, fault = ''): Promise<void> {
  const missing = () => page.locator('html').evaluate(whatIsMissing)
  await expect.poll(missing, { message: `missing ${fault}` }).toEqual([])
}
