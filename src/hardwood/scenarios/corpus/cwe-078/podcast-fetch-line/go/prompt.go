package main

import (
	"fmt"
	"net/url"
	"os"
	"path"
	"strings"
)

// Part two of the podcast catcher writes what is to be downloaded as shell lines
// to fetch.sh, which a small board runs at night.

// hostOf is the host of an address, and empty if there is none.
func hostOf(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return parsed.Hostname()
}

// extension of "https://pod.example/e12.MP3" is ".mp3".
func extension(address string) string {
	return strings.ToLower(path.Ext(address))
}

// jingleLine is the download of one of our own jingles.
func jingleLine(number int) string {
	return fmt.Sprintf("curl -s -o jingle%d.mp3 https://pod.example/j/%d", number, number)
}

func writeScript(lines []string) error {
	return os.WriteFile("fetch.sh", []byte(strings.Join(lines, "\n")), 0o755)
}

// fetchLine is the download of an episode from any address,
// in the form "curl -s -o FILENAME ADDRESS".
func fetchLine(address, filename string) string {
