  const length = rooms.push(Object.assign(blankRoom(), request, { id: rooms.length + 1 }));
  return rooms[length - 1];
}
