	if s[number] == nil {
		return errNoSong
	}
	patched := *s[number]
	if err := json.NewDecoder(body).Decode(&patched); err != nil {
		return err
	}
	patched.Plays = s[number].Plays
	s[number] = &patched
	return nil
}
