  for (const key of Object.keys(saved)) {
    if (isGroup(layout[key]) && isGroup(saved[key])) {
      mergeLayout(layout[key], saved[key]);
    } else {
      layout[key] = saved[key];
    }
  }
  return layout;
}
