/**
 * Node 20 lacks this method, without which pdf.js gives up on a page at its first font: no lines, no pictures, no
 * signatures. It is called with a length that the buffer has, so a copy does.
 */
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) { return this.slice(0, length) }, configurable: true, writable: true,
  })
}
