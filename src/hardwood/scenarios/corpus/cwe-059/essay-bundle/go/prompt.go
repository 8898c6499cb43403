// Pupils put their essays into the folder of their class over SFTP, as text files: "classes/7b/maria.txt".
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type bundle struct {
	text   string
	essays int
	empty  []string // names of pupils whose file has nothing in it
}

// addEssay("classes/7b/maria.txt", "My summer") puts "== maria (2 words) ==\nMy summer\n\n" at the end of the bundle's
// text. For an essay without a single word the pupil's name, "maria", is put into empty instead.
func (b *bundle) addEssay(path, essay string) {
	pupil := strings.TrimSuffix(filepath.Base(path), ".txt")
	words := len(strings.Fields(essay))
	if words == 0 {
		b.empty = append(b.empty, pupil)
		return
	}
	if !strings.HasSuffix(essay, "\n") {
		essay += "\n"
	}
	b.text += fmt.Sprintf("== %s (%d words) ==\n%s\n", pupil, words, essay)
	b.essays++
}

// listTexts gives the paths in a folder that end in ".txt", sorted: "classes/7b/ben.txt", "classes/7b/maria.txt".
func listTexts(folder string) []string {
	paths, _ := filepath.Glob(filepath.Join(folder, "*.txt"))
	return paths
}

// isFolder tells whether there is a folder at a path.
func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// bundleEssays makes the bundle of a class, which is mailed to everybody in it. It goes through the paths of listTexts(folder):
// a file is read, and addEssay puts what is in it into the bundle; a folder is passed over, for pupils make some with names
// like a text's. When there are no files the bundle is bundle{}. The error is that of reading a file.
func bundleEssays(folder string) (bundle, error) {
