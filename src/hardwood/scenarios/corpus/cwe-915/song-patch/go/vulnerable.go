	found, ok := s[number]
	if !ok {
		return errNoSong
	}
	err := json.NewDecoder(body).Decode(found)
	return err
}
