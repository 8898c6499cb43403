// The booking page of the campsite posts a form. Here the body becomes an object with groups and lists in it.

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// The parts of a field's name: 'guest[car][plate]' has ['guest', 'car', 'plate'], 'extras[]' has ['extras'], 'nights' has ['nights'].
function splitName(field) {
  return field.replace(/\[\]$/, '').split('[').map((part, at) => (at > 0 ? part.replace(/\]$/, '') : part));
}

// The fields of a body, each once, with the groups that it is in: for 'nights=3&guest[car][plate]=B+1&extras[]=power&extras[]=dog'
//
//   [{ groups: [], name: 'nights', value: '3' },
//    { groups: ['guest', 'car'], name: 'plate', value: 'B 1' },
//    { groups: [], name: 'extras', value: ['power', 'dog'] }]
//
// When a field without [] comes twice, the last value counts. Fields with an empty name ('=5') are left out.
function readFields(body) {
  const form = new URLSearchParams(body);
  return [...new Set(form.keys())].filter((field) => splitName(field)[0] !== '').map((field) => {
    const values = form.getAll(field);
    const groups = splitName(field);
    const name = groups.pop();
    return { groups, name, value: field.endsWith('[]') ? values : values.at(-1) };
  });
}

// parseBooking('nights=3&guest[name]=Ada+Lovelace&guest[car][plate]=B-1&extras[]=power&extras[]=dog%20%26%20cat') returns
//
//   { nights: '3', guest: { name: 'Ada Lovelace', car: { plate: 'B-1' } }, extras: ['power', 'dog & cat'] }
//
// A field's value is put into the innermost of its groups; a group that is not there yet is made. An empty body gives {}.
function parseBooking(body) {
