package main

import (
	"os"
	"path"
	"path/filepath"
	"strings"
)

// Response is the answer to a GET request.
type Response struct {
	Status int
	Type   string
	Body   []byte
}

var types = map[string]string{".html": "text/html", ".css": "text/css", ".png": "image/png"}

func contentType(name string) string {
	if known, ok := types[strings.ToLower(path.Ext(name))]; ok {
		return known
	}
	return "application/octet-stream"
}

func frontPage() Response {
	body, err := os.ReadFile(filepath.Join("site", "index.html"))
	if err != nil {
		return Response{Status: 404}
	}
	return Response{200, "text/html", body}
}

// respond answers a request for a file of the museum's site. urlPath is the part of the
// URL behind its first slash: "css/main.css" gives status 200, the type "text/css" and the
// bytes of site/css/main.css. If there is no such file, only the status is set, to 404.
func respond(urlPath string) Response {
