package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Member of the hiking club, with a folder below pictures.
type Member struct {
	Name string
	Tour int
}

func (m Member) folder() string {
	return filepath.Join("pictures", m.Name)
}

// SaveMotto writes the member's motto, and the tour that it is about, to motto.txt.
func (m Member) SaveMotto(motto string) error {
	text := fmt.Sprintf("%s (tour %d)\n", strings.TrimSpace(motto), m.Tour)
	return os.WriteFile(filepath.Join(m.folder(), "motto.txt"), []byte(text), 0o644)
}

// SavePicture writes the picture from the profile form into the member's folder. It keeps
// the name that came with the upload: for the member Mia and "summit.jpg", the file is
// pictures/Mia/summit.jpg. A folder that does not exist is not made, but an error.
func (m Member) SavePicture(filename string, content []byte) error {
