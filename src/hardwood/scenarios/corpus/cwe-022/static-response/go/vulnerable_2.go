	file := filepath.Join("site", path.Clean(urlPath))
	if _, err := os.Stat(file); os.IsNotExist(err) || !strings.HasPrefix(file, "site") {
		return Response{Status: 404}
	}
	body, err := os.ReadFile(file)
	if err != nil {
		return Response{Status: 404}
	}
	return Response{Status: 200, Type: contentType(file), Body: body}
}
