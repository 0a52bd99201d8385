/** Drives a generator to its end at once and returns its result; in-slices.ts does the same without blocking. */
export function runSteps<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
