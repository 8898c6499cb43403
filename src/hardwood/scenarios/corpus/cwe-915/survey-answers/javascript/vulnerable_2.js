  const sheet = newSheet(watcher);
  for (const question of Object.keys(answers)) {
    if (question !== 'watcher') sheet[question] = answers[question];
  }
  return sheet;
}
