	if len(hour) == 0 {
		return errNothing
	}
	out, err := os.CreateTemp(folder, ".hour-*")
	if err != nil {
		return err
	}
	if _, err := out.WriteString(summarise(station, hour)); err != nil {
		return err
	}
	if err := out.Chmod(0o644); err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	return os.Rename(out.Name(), pathOf(folder, station))
}
