	if len(hour) == 0 {
		return errNothing
	}
	text := summarise(station, hour)
	return os.WriteFile(pathOf(folder, station), []byte(text), 0o644)
}
