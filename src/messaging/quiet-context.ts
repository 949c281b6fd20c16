/**
 * Stands in for WXT's context in the detector's bundle. WXT's own would announce every start to the page, by an event
 * named after the extension's id and by `postMessage`; a page could tell that the extension is there.
 */
export class ContentScriptContext {}
