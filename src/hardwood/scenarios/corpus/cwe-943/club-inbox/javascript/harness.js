function post(rows) {
  for (const [to, from, topic, at, unread, text] of rows) messages.push({ to, from, topic, at, unread, text });
}

function ask(user, text) {
  return inbox(user, JSON.parse(text));
}
