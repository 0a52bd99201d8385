/** How units and shares stand beside a number, in Chinese. */
export const figureZh = {
  /** The name of a unit for so many of it. */
  unitName: (name: string, _value: number) => name,
  /** What stands between a number and a unit's name: a space before letters. */
  unitSpace: (name: string) => (/^[A-Za-z]/.test(name) ? ' ' : ''),
  /** Percentage points; `isOne`: exactly one of them. */
  points: (size: string, _isOne: boolean) => `${size}个百分点`,
}
