  const room = Object.assign({}, request, blankRoom());
  rooms.push(room);
  return room;
}
