import { silent } from './silence.ts'

/** What comes, or `instead` once the server has fallen silent over that file. What comes later is not stopped. */
export async function orSilent<Result>(path: string, coming: Promise<Result>, instead: Result): Promise<Result> {
  let stop = (): void => undefined
  const silence = new Promise<Result>((resolve) => {
    stop = silent.subscribe((all) => all.includes(path) && resolve(instead))
  })
  try {
    return await Promise.race([coming, silence])
  } finally {
    stop()
  }
}
