  const keeps = nick === room.owner || room.moderators.has(nick);
  if (!keeps && ['topic', 'slow', 'kick'].includes(command)) return 'You are no moderator';
  switch (command) {
    case 'topic': return room.setTopic(nick, rest);
    case 'slow': return room.setSlow(nick, rest);
    case 'kick': return room.kick(nick, rest);
    case 'me': return room.say(`* ${nick} ${rest}`);
    default: return `unknown command: /${command}`;
  }
}
