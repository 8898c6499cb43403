  const commands = { 'me': () => room.say(`* ${nick} ${rest}`) };
  if (room.moderators.has(nick) || room.owner === nick) {
    commands['topic'] = () => room.setTopic(nick, rest);
    commands['slow'] = () => room.setSlow(nick, rest);
    commands['kick'] = () => room.kick(nick, rest);
  }
  if (!Object.hasOwn(commands, command)) return `unknown command: /${command}`;
  return commands[command]();
}
