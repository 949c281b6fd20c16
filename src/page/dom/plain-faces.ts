/** Boxes that show what was chosen, and open a list that nothing but a click tells of; a scan came upon them. */
const faces = new WeakSet<Element>();

/** Keeps a box in mind: what it shows once something was chosen no longer says what it is. */
export function notePlainFace(element: Element): void {
  faces.add(element);
}

/** Whether an element was found to be such a box. */
export function isPlainFace(element: Element): boolean {
  return faces.has(element);
}

const asking =
  /^\s*(?:请(?:先|您|点击)?选择|点击选择|please select|select)[^\s，。：:；;！!？?、,.]{0,12}[.…]{0,3}\s*[▾▼⌄∨﹀>›]?\s*$/iu;

/** Whether a text asks to choose and says nothing else: 请选择, 请选择证件类型 ▾. A sentence that ends is none. */
export function asksToChoose(text: string): boolean {
  return asking.test(text);
}
