// Titles of the songs in an exported playlist.
function readTitles(xml) {
  return [...xml.matchAll(/<song>([^<]*)<\/song>/g)].map((match) => match[1]);
}

// The lengths of the songs as XML elements: [90, 75] becomes '<length>90</length><length>75</length>'.
function lengthsXml(lengths) {
  return lengths.map((length) => `<length>${length}</length>`).join('');
}

const xmlHead = () => '<?xml version="1.0" encoding="UTF-8"?>';

const NAMED = new Map([['<', '&lt;'], ['>', '&gt;'], ['&', '&amp;']]);

// The titles that listeners gave their songs as XML elements: ['Rain', 'Sun'] becomes
// '<song>Rain</song><song>Sun</song>'.
function songsXml(titles) {
