function fill(rows) {
  for (const [mail, token] of rows) subscribe(mail, token);
}

function mails() {
  return readers.map((reader) => reader.mail);
}
