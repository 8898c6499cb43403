	if filepath.IsAbs(filename) {
		return fmt.Errorf("%s: not only a name", filename)
	}
	return os.Rename(tempPath, reportDir+"/"+filename)
}
