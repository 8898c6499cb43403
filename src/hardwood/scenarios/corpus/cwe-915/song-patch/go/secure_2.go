	found := s[number]
	if found == nil {
		return errNoSong
	}
	var sent struct{ Title, Genre, Lyrics *string }
	if err := json.NewDecoder(body).Decode(&sent); err != nil {
		return err
	}
	for target, text := range map[*string]*string{&found.Title: sent.Title, &found.Genre: sent.Genre, &found.Lyrics: sent.Lyrics} {
		if text != nil {
			*target = *text
		}
	}
	return nil
}
