package main

import (
	"os"
	"path/filepath"
)

// readNote returns the text of the note with that name, e.g. "monday.txt", in the folder notes, and whether there is one.
func readNote(name string) (string, bool) {
