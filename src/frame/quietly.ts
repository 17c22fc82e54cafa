/** Acts on somebody else's page, where anything may have been changed: errors are ignored. */
export function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // The page stays as it is.
  }
}
