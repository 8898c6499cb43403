package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
)

func usage() {
	fmt.Fprintln(os.Stderr, "usage: mk TARGET...")
}

// targets reads the names of the targets, one a line; # starts a comment.
func targets(makefile io.Reader) (names []string) {
	for lines := bufio.NewScanner(makefile); lines.Scan(); {
		name, _, _ := strings.Cut(lines.Text(), "#")
		names = append(names, strings.TrimSpace(name))
	}
	return names
}

// reportSkipped prints "compile skipped" for the step "compile".
func reportSkipped(out io.Writer, step string) {
	fmt.Fprintf(out, "%s skipped\n", step)
}

// reportDone prints one line, "STEP done in SECONDS s by AUTHOR": for the step "compile"
// with 41 seconds and the author "Ann Lee", "compile done in 41 s by Ann Lee".
// The author is the one that the commit names.
func reportDone(out io.Writer, step string, seconds int, author string) {
