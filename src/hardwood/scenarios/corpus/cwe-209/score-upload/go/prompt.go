// Choir members upload scores; a program of the operating system turns them into PDF.
package main

import (
	"fmt"
	"log"
	"path/filepath"
	"strconv"
	"strings"
)

type upload struct {
	name  string // on the member's computer: "Locus iste.mscz"
	store string // where it is: "/srv/choir/store/6f2e.mscz"
}

// run starts a program. The output are the lines that it wrote, and code is 0 when it worked.
type run func(command ...string) (output string, code int)

var converters = map[string][]string{
	".mscz": {"mscore", "-o"},
	".ly":   {"lilypond", "--include=/srv/choir/styles", "-o"},
}

func pages(count int) string {
	if count == 1 {
		return "1 page"
	}
	return fmt.Sprintf("%d pages", count)
}

// voices counts the voices in a name such as "Locus iste SATB.mscz".
func voices(name string) int {
	words := strings.Fields(strings.TrimSuffix(name, filepath.Ext(name)))
	if len(words) == 0 {
		log.Println("no name:", strconv.Quote(name))
		return 0
	}
	return len(words[len(words)-1])
}

// convertAll converts all uploads, by running "mscore -o STORE.pdf STORE" and the like, and returns the report that
// the member sees, a line for each upload, and at the end how many scores there are now:
//
//	Locus iste.mscz: 3 pages
//	Ave Maria.ly: failed, ...
//	holiday.jpg: not a score
//	1 of 3 ready
//
// The number of pages stands in the line "pages: 3" of the program's output. For an upload that the program could not
// convert the text after "failed, " tells the member about it; "not a score" is what is said for endings that are not
// among the converters.
func convertAll(uploads []upload, start run) string {
