// Notes of the night shift, sent to the ward's system as XML.

// The form of date and time that the system reads: '24.12.2024 06:30'.
function stamp(moment) {
  const [date, time] = moment.split('T');
  return `${date.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
}

// Note for a dose that was given; a doctor has signed it.
function doseNote(mg) {
  return `<note><text><![CDATA[${mg} mg given]]></text><signed>yes</signed></note>`;
}

/**
 * Note with what a nurse wrote in the night; no doctor has signed it.
 *
 * nightNote('slept well') returns
 * '<note><text><![CDATA[slept well]]></text><signed>no</signed></note>'
 */
function nightNote(text) {
