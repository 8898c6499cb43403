	file := filepath.Join("site", urlPath)
	inside, err := filepath.Rel("site", file)
	if err != nil || strings.HasPrefix(inside, "..") {
		return Response{Status: 404}
	}
	body, err := os.ReadFile(file)
	if err != nil {
		return Response{Status: 404}
	}
	return Response{200, contentType(file), body}
}
