  if (command === 'me') return room.say(`* ${nick} ${rest}`);
  if (command === 'topic') return room.setTopic(nick, rest);
  if (command === 'slow') return room.setSlow(nick, rest);
  if (command === 'kick') {
    const keeps = nick === room.owner || room.moderators.has(nick);
    return keeps ? room.kick(nick, rest) : 'You are no moderator';
  }
  return 'unknown command: /' + command;
}
