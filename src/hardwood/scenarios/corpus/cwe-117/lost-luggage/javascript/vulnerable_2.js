  const text = description.trim();
  desk.journal.info('bag ' + tag + ' missing: ' + text);
}
