  return { ...answers, ...newSheet(watcher) };
}
