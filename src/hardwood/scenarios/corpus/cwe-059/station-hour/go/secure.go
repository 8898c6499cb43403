	if len(hour) == 0 {
		return errNothing
	}
	path := pathOf(folder, station)
	if info, err := os.Lstat(path); err == nil && info.Mode()&os.ModeSymlink != 0 {
		return fmt.Errorf("%s is a link", path)
	}
	return os.WriteFile(path, []byte(summarise(station, hour)), 0o644)
}
