package main

import (
	"bytes"
	"io"
	"os/exec"
	"strings"
	"time"
)

// The wristband printer is a script, printer.sh; it prints what comes through the pipe.

func today() string { return time.Now().Format("2006-01-02") }

// copyOf reads a patient's file.
func copyOf(file io.Reader) *bytes.Buffer {
	var copied bytes.Buffer
	io.Copy(&copied, file)
	return &copied
}

// initials of "Ann Smith" are "AS".
func initials(name string) (letters string) {
	for _, part := range strings.Fields(name) {
		letters += part[:1]
	}
	return letters
}

func printTest() error {
	return exec.Command("sh", "-c", "echo TEST | sh printer.sh").Run()
}

// printWristband prints the wristband of a patient, e.g. echo Smith | sh printer.sh
// The name is what is to be printed, such as "Smith" or "Ann Smith".
func printWristband(name string) error {
