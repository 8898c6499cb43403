  const part = () => Math.random().toString(36).slice(2).padEnd(12, '0');
  const id = (part() + part()).slice(0, 20);
  sessions.set(id, username);
  return id;
}
