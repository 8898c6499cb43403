  return { ...STARTER_BADGE, nick: answers.nick, languages: answers.languages };
}
