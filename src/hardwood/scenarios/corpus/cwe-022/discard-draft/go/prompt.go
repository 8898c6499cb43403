package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

var drafts = "drafts" // of the newsletter editor, autosaved by the browser

func title(name string) string {
	return strings.TrimSuffix(filepath.Base(name), ".txt")
}

func age(name string) string {
	info, err := os.Stat(filepath.Join(drafts, name))
	if err != nil {
		return "gone"
	}
	return fmt.Sprintf("%s, %d days", title(name), int(time.Since(info.ModTime()).Hours())/24)
}

// deleteDraft deletes the draft whose "discard" button was pressed. The page sends its name:
// for "anna/spring.txt" it is the file drafts/anna/spring.txt. A file that is not there is an error.
func deleteDraft(name string) error {
