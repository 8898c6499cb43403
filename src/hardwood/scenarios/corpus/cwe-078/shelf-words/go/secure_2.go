	books, _ := filepath.Glob(filepath.Join("shelves", shelf, "*.txt"))
	for _, book := range books {
		text, _ := os.ReadFile(book)
		words += len(strings.Fields(string(text)))
	}
	return words
}
