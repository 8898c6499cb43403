	text, err := fs.ReadFile(os.DirFS(s.dir), book+"/"+chapter)
	return string(text), err
}
