// Package main of the wiki: its pages are Markdown files in one folder tree.
package main

import (
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var heading = regexp.MustCompile(`(?m)^# (.+)$`)

func titleOf(markdown string) string {
	found := heading.FindStringSubmatch(markdown)
	if found == nil {
		return "Untitled"
	}
	return strings.TrimSpace(found[1])
}

// homePage is the Markdown text of the first page.
func homePage(root string) string {
	text, err := os.ReadFile(filepath.Join(root, "home.md"))
	if err != nil {
		log.Print(err)
	}
	return string(text)
}

// pageSource is the Markdown text of a page, for the edit form.
//
// root: the folder that holds all pages, e.g. "pages".
// page: the path of the page below that folder as it stands in the link, e.g. "garden/tools.md".
//
// If there is no such page, the text is empty.
func pageSource(root, page string) string {
