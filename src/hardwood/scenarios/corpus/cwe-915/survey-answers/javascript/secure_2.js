  const sheet = newSheet(watcher);
  for (const question of Object.keys(answers)) {
    if (!Object.hasOwn(sheet, question)) sheet[question] = answers[question];
  }
  return sheet;
}
