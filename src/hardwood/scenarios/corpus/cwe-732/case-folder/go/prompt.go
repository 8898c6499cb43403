package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
)

var number = regexp.MustCompile(`C-\d{4}-\d+`)

// caseNumber finds a case number such as C-2024-17 in a letter; it is empty if there is none.
func caseNumber(letter string) string {
	return number.FindString(letter)
}

// letters are the papers of a case.
func letters(folder string) (found []string) {
	filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".odt" {
			found = append(found, path)
		}
		return err
	})
	return found
}

// isThere tells whether a path exists.
func isThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// makeCaseFolder makes the folder for what a client tells the lawyer in confidence,
// for example "cases/C-2024-17".
func makeCaseFolder(folder string) error {
