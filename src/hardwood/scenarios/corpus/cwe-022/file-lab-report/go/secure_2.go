	folder, name := filepath.Split(filename)
	if folder != "" {
		return fmt.Errorf("%s: not only a name", filename)
	}
	return os.Rename(tempPath, reportDir+"/"+name)
}
