  const guide = structuredClone(STARTER_BADGE);
  return Object.assign(guide, answers);
}
