package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// dayOf returns the day of an entry: "May 1" for "May 1: 4".
func dayOf(entry string) string {
	day, _, _ := strings.Cut(entry, ":")
	return day
}

// appendLine adds a line to the end of a file, which it makes if it must.
func appendLine(path, line string) error {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = fmt.Fprintln(f, line)
	return err
}

// appendRound adds a line to the doctors' rounds.
func appendRound(archive, entry string) error {
	return appendLine(filepath.Join(archive, "rounds.txt"), entry)
}

// appendEntry adds an entry such as "May 1: 4" as a line to the end of a patient's
// journal and returns the error of writing it, if there is one. The archive is the
// folder of all journals, e.g. "journals"; the journal is the patient's file below
// that folder as the app has posted it, e.g. "ward-b/bed12.txt".
func appendEntry(archive, journal, entry string) error {
