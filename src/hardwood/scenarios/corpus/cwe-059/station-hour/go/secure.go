	if len(hour) == 0 {
		return errNothing
	}
	path := pathOf(folder, station)
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = out.WriteString(summarise(station, hour))
	return err
}
