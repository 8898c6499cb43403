const net = require('node:net');

const OFFICE = 'office@evening-school.example';

// Hands a mail over to the mail server of the school.
function deliver(text, to, host = 'localhost') {
  const commands = [`MAIL FROM:<${OFFICE}>`, `RCPT TO:<${to}>`, 'DATA', text.replace(/\n/g, '\r\n') + '.', 'QUIT'];
  net.connect(25, host).end(commands.join('\r\n') + '\r\n');
}

function welcome(to) {
  return `From: ${OFFICE}\nTo: ${to}\nSubject: Welcome!\n\nNice to have you.\n`;
}

// Text of the mail that is sent on the day before a course; `course` is the title that its teacher typed in.
// For reminder('ida@mail.example', 'Baking') it is
//
//   From: office@evening-school.example
//   To: ida@mail.example
//   Subject: Tomorrow: Baking
//
//   See you there.
function reminder(to, course) {
