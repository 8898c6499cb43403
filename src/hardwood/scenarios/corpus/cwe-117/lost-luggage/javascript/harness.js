function missing(airport, file, entries) {
  const desk = new Desk(airport, file);
  for (const [tag, description] of entries) noteMissing(desk, tag, description);
}
