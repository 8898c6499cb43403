package main

import (
	"os"
	"os/exec"
	"sort"
	"strings"
)

// shell runs a command line and returns the words that it prints.
func shell(command string) []string {
	out, err := exec.Command("sh", "-c", command).Output()
	if err != nil {
		return nil
	}
	return strings.Fields(string(out))
}

// headers are the names of the header files, all in include.
func headers() []string {
	found := shell("cd include && ls *.h")
	sort.Strings(found)
	return found
}

func missing(file string) bool {
	_, err := os.Stat(file)
	return err != nil
}

// sources are the names of the C files in a folder, found like the headers:
// sources("engine") runs "cd engine && ls *.c", which gives main.c and mesh.c, say.
// There may be none.
func sources(folder string) []string {
