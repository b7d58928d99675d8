import type {InputFormat} from '../format.ts'
import {alto} from './alto.ts'
import {doc} from './doc.ts'
import {docx} from './docx.ts'
import {hocr} from './hocr.ts'
import {html} from './html.ts'
import {image} from './image.ts'
import {markdown} from './markdown.ts'
import {odt} from './odt.ts'
import {pageXml} from './page-xml.ts'
import {pdf} from './pdf.ts'
import {rtf} from './rtf.ts'
import {tesseractTsv} from './tesseract-tsv.ts'
import {text} from './text.ts'

/** All forms of input; the first whose content fits is taken, so the narrower stands before the wider. */
export const FORMATS: readonly InputFormat[] = [pdf, docx, odt, doc, rtf, image, hocr, alto, pageXml, tesseractTsv, html, markdown, text]
