  const room = { ...blankRoom(), title: request.title, topic: request.topic };
  rooms.push(room);
  return room;
}
