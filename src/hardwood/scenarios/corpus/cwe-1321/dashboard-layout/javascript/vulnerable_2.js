  for (const key in saved) {
    if (isGroup(saved[key])) {
      if (!isGroup(layout[key]) && typeof layout[key] !== 'function') layout[key] = {};
      mergeLayout(layout[key], saved[key]);
    } else {
      layout[key] = saved[key];
    }
  }
  return layout;
}
