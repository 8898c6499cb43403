	found, ok := s[number]
	if !ok {
		return errNoSong
	}
	plays, label := found.Plays, found.Label
	err := json.NewDecoder(body).Decode(found)
	found.Plays, found.Label = plays, label
	return err
}
