  return { ...newSheet(watcher), ...answers };
}
