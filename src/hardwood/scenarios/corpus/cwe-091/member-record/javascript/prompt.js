'use strict';
/* Sign-up of the rowing club; the boat house reads the records as XML. */

const MAIL = /^[^@ ]+@[^@ ]+$/;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

// Is there something before and after an @ sign?
const looksLikeMail = (text) => MAIL.test(text);

// The text again that a piece of XML stands for.
function textOf(xml) {
  return xml.replace(/&\w+;/g, (entity) => Object.keys(ENTITIES).find((sign) => ENTITIES[sign] === entity) ?? entity);
}

// The XML record of a boat.
function boatRecord(number, seats) {
  return `<boat><number>${number}</number><seats>${seats}</seats></boat>`;
}

// The XML record of a new member, with the name from the web form. New members are guests:
// '<member><name>Eva Lind</name><role>guest</role></member>' for 'Eva Lind'.
function memberRecord(name) {
