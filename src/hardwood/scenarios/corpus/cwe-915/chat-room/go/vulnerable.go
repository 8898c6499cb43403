	room := blankRoom()
	if err := json.NewDecoder(request).Decode(room); err != nil {
		return nil, err
	}
	rooms = append(rooms, room)
	return room, nil
}
