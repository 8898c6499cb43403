  const guide = structuredClone(STARTER_BADGE);
  guide.nick = answers.nick;
  guide.languages = answers.languages;
  return guide;
}
