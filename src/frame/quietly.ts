/** Acts in a page of somebody else, where anything may be other than it seems: what fails there fails without a word. */
export function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // The page keeps what it has.
  }
}
