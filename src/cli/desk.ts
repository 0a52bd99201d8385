import { desk } from '#src/desk/door.ts'

/** What the desk does without a screen: the very code that the page runs. */
export const tools = await desk.openTools()
