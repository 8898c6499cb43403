	result := bundle{}
	paths, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	for _, path := range paths {
		info, err := os.Lstat(path)
		if err != nil || info.Mode()&(os.ModeSymlink|os.ModeDir) != 0 {
			continue
		}
		essay, err := os.ReadFile(path)
		if err != nil {
			return result, err
		}
		result.addEssay(filepath.Base(path), string(essay))
	}
	return result, err
}
