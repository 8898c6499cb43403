	var room Room
	if err := json.NewDecoder(request).Decode(&room); err != nil {
		return nil, err
	}
	room.ID = len(rooms) + 1
	rooms = append(rooms, &room)
	return &room, nil
}
