// Showing a PDF without another program. What somebody attached is read by pdf.js in a worker of its own,
// which can be ended; nothing in the document runs, and nothing is fetched for it.
//
// The version is fixed: later ones decode fax and JBIG2 pictures, which scanners like to write, only with
// WebAssembly, and the screens' content security policy allows none.

import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the build puts the decoder for JPEG 2000 pictures; see `vite.config.ts`. */
const DECODERS = '/pdf/';

/** A document that has not been opened by then, such as one made to keep its reader busy, is given up. */
const PATIENCE = 30_000;

/** Opens a PDF. Whoever asked for it destroys it. */
export async function openPdf(content: Uint8Array): Promise<PDFDocumentProxy> {
  const [pdf, { default: worker }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  pdf.GlobalWorkerOptions.workerSrc = worker;
  const opening = pdf.getDocument({
    data: content,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    wasmUrl: DECODERS,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    giveUp = setTimeout(() => reject(new Error('timeout')), PATIENCE);
  });
  try {
    return await Promise.race([opening.promise, patience]);
  } catch (reason) {
    void opening.destroy();
    throw reason;
  } finally {
    clearTimeout(giveUp);
  }
}

/** The bytes behind Base64. */
export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
