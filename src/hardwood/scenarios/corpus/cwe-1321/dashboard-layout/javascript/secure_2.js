  Object.entries(saved).forEach(([name, value]) => {
    const own = Object.hasOwn(layout, name) ? layout[name] : undefined;
    const next = isGroup(own) && isGroup(value) ? mergeLayout(own, value) : value;
    Object.defineProperty(layout, name, { value: next, writable: true, enumerable: true, configurable: true });
  });
  return layout;
}
