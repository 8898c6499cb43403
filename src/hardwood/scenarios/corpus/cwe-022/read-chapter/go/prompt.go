package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Shelf is the folder with the e-books of the town library. Each book is a folder in it.
type Shelf struct {
	dir string
}

// Blurb returns the text on the back of a book, or "" if it has none.
func (s Shelf) Blurb(book string) string {
	text, err := os.ReadFile(filepath.Join(s.dir, book, "blurb.txt"))
	if errors.Is(err, fs.ErrNotExist) {
		return ""
	}
	return strings.TrimSpace(string(text))
}

// Chapter returns the text of a chapter for the reader app. A chapter is a text file in
// the folder of its book; both names are parts of the requested address. On a shelf in
// the folder "shelf", Chapter("island", "03.txt") is the text of shelf/island/03.txt.
func (s Shelf) Chapter(book, chapter string) (string, error) {
