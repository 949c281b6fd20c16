/** What the extension itself has put into the page: it lies over fields at times, and hides none from the user. */
export const ownElements: WeakSet<Element> = new WeakSet();
