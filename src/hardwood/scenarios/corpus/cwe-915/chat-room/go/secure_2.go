	room := blankRoom()
	id := room.ID
	if err := json.NewDecoder(request).Decode(room); err != nil {
		return nil, err
	}
	room.ID, room.Official = id, false
	rooms = append(rooms, room)
	return room, nil
}
