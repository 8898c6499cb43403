// Pupils put their essays into the folder of their class over SFTP, as text files: "classes/7b/maria.txt".
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

type bundle struct {
	text   string
	essays int
	empty  []string // names of pupils whose file has nothing in it
}

func countWords(text string) int {
	return len(strings.Fields(text))
}

func (b bundle) save(folder string) error {
	return os.WriteFile(filepath.Join(folder, fmt.Sprintf("%d essays.bundle", b.essays)), []byte(b.text), 0o644)
}

// classes are the names of the folders in classes/.
func classes() []string {
	names, _ := filepath.Glob("classes/*")
	sort.Strings(names)
	return names
}

// bundleEssays makes one text of the essays in the folder of a class, which is mailed to everybody in it. It has all
// files whose name ends in ".txt", sorted by name, each under a line with the pupil's name (that of the file) and
// the number of words, with a blank line behind it:
//
//	== maria (312 words) ==
//	My summer ...
//	<blank line>
//
// A newline is added to an essay that does not end in one. Files without a single word are not in the text but in
// empty. Folders in the folder, and other files, are passed over. The error is that of reading.
func bundleEssays(folder string) (bundle, error) {
