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

// addEssay("maria.txt", "My summer") puts "== maria (2 words) ==\nMy summer\n\n" at the end of the bundle's text.
// For an essay without a single word the pupil's name, "maria", is put into empty instead.
func (b *bundle) addEssay(name, essay string) {
	pupil := strings.TrimSuffix(name, ".txt")
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

// bundleEssays makes the bundle of a class, which is mailed to everybody in it: addEssay for each file in the class's
// folder whose name ends in ".txt", in the order of their names. Other files (maria.jpg) are passed over, and so are
// folders, even one that is called old.txt. For an empty folder it is bundle{}. The error is that of reading.
func bundleEssays(folder string) (bundle, error) {
