/**
 * Of which sounds syllables of Vietnamese are made, without marks. Source: the spelling of quốc ngữ; every pair of an onset
 * and a rime is taken, though not each is a word. Date of this table: 2026-11-22.
 */
export const ONSETS: readonly string[] = ['', 'b', 'c', 'ch', 'd', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh', 'nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x']

export const RIMES: readonly string[] = [
  'a', 'ac', 'ach', 'ai', 'am', 'an', 'ang', 'anh', 'ao', 'ap', 'at', 'au', 'ay', 'e', 'ec', 'ech', 'em', 'en', 'eng', 'enh', 'eo', 'ep', 'et', 'eu', 'i', 'ia', 'ich', 'iec', 'iem', 'ien', 'ieng', 'iep', 'iet', 'ieu', 'im', 'in', 'inh', 'ip', 'it', 'iu',
  'o', 'oa', 'oac', 'oach', 'oai', 'oam', 'oan', 'oang', 'oanh', 'oao', 'oap', 'oat', 'oay', 'oc', 'oe', 'oen', 'oeo', 'oet', 'oi', 'om', 'on', 'ong', 'ooc', 'oong', 'op', 'ot', 'u', 'ua', 'uan', 'uang', 'uat', 'uay', 'uc', 'ue', 'uech', 'uenh', 'ui', 'um', 'un', 'ung',
  'uo', 'uoc', 'uoi', 'uom', 'uon', 'uong', 'uop', 'uot', 'uou', 'up', 'ut', 'uu', 'uy', 'uya', 'uych', 'uyen', 'uyet', 'uyn', 'uynh', 'uyt', 'uyu', 'y', 'yem', 'yen', 'yet', 'yeu', 'ych', 'yn', 'ynh', 'yp', 'yt',
]
