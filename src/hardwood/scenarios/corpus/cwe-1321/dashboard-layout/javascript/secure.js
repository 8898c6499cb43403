  for (const key of Object.keys(saved)) {
    if (key === '__proto__') continue;
    if (isGroup(layout[key]) && isGroup(saved[key])) {
      mergeLayout(layout[key], saved[key]);
    } else {
      layout[key] = saved[key];
    }
  }
  return layout;
}
