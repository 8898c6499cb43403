	body, err := os.ReadFile(filepath.Join("site", urlPath))
	if err != nil {
		return Response{Status: 404}
	}
	return Response{200, contentType(urlPath), body}
}
