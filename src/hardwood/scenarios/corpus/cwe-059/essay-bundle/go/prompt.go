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

func (b bundle) save(folder string) error {
	return os.WriteFile(filepath.Join(folder, fmt.Sprintf("%d essays.bundle", b.essays)), []byte(b.text), 0o644)
}

// listTexts gives the paths in a folder that end in ".txt", sorted: "classes/7b/maria.txt", "classes/7b/old.txt".
func listTexts(folder string) []string {
	paths, _ := filepath.Glob(filepath.Join(folder, "*.txt"))
	return paths
}

// bundleEssays makes the bundle of a class, which is mailed to everybody in it. For each path of listTexts(folder) the
// file is read, and addEssay puts what is in it into the bundle. Folders are passed over, even one that is called old.txt.
// For a folder without any files the bundle is bundle{}. The error is that of reading a file.
func bundleEssays(folder string) (bundle, error) {
