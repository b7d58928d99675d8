/** First days of the rules of form and of the reorganisations by which a document is judged, ISO 8601. */

/** TT 01/2011/TT-BNV: 45 days after 19/1/2011. */
export const TT01 = '2011-03-05'
/** NĐ 30/2020/NĐ-CP, in force on the day of its signature. */
export const ND30 = '2020-03-05'
/** NQ 202/2025/QH15: the 34 provinces begin to work, districts end. */
export const TWO_LEVELS = '2025-07-01'
