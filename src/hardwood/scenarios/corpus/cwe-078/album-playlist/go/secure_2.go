	songs, err := filepath.Glob(filepath.Join("music", filepath.Base(album), "*.mp3"))
	if err != nil {
		return err
	}
	return playlistOf(songs...)
}
