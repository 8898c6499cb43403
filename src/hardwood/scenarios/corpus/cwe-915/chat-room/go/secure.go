	var asked struct{ Title, Topic string }
	if err := json.NewDecoder(request).Decode(&asked); err != nil {
		return nil, err
	}
	room := blankRoom()
	room.Title, room.Topic = asked.Title, asked.Topic
	rooms = append(rooms, room)
	return room, nil
}
