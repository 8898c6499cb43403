package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

type ticket struct {
	number int
	item   string
	found  time.Time
}

func (t ticket) title() string {
	return strings.ToLower(fmt.Sprintf("#%d %s (%s)", t.number, t.item, t.found.Format("2006-01-02")))
}

func keepMap(pixels []byte) (string, error) {
	path := filepath.Join("photos", "map.png")
	return path, os.WriteFile(path, pixels, 0o644)
}

// keepPhoto puts the photo of a lost item into the folder photos. It keeps the name that
// it had on the sender's phone: "umbrella.jpg" is written to "photos/umbrella.jpg", and
// that path is returned. The error is that of writing.
func keepPhoto(originalName string, pixels []byte) (string, error) {
