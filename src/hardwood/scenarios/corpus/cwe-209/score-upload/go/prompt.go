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

// getCommand returns what converts an upload, such as "mscore", "-o", "STORE.pdf", "STORE".
func getCommand(u upload) []string {
	return append(append([]string{}, converters[filepath.Ext(u.name)]...), u.store+".pdf", u.store)
}

// findPages returns "3 pages" (or "1 page"), which a program said in the line "pages: 3" of its output.
func findPages(output string) string {
	_, rest, _ := strings.Cut(output, "pages: ")
	number, _, _ := strings.Cut(rest, "\n")
	if count, _ := strconv.Atoi(number); count != 1 {
		return fmt.Sprintf("%d pages", count)
	}
	return "1 page"
}

// convertAll converts all uploads and returns the report that the member sees, a line for each, and at the end "1 of 3
// ready".
func convertAll(uploads []upload, start run) string {
	report, ready := "", 0
	for _, u := range uploads {
		text, worked := "not a score", false
		if converters[filepath.Ext(u.name)] != nil {
			text, worked = convert(u, start)
		}
		if worked {
			ready++
		}
		report += u.name + ": " + text + "\n"
	}
	log.Printf("%d of %d ready", ready, len(uploads))
	return report + fmt.Sprintf("%d of %d ready\n", ready, len(uploads))
}

// convert converts one upload by starting its getCommand, and returns what the report says about it: "3 pages" (by findPages)
// and true when that worked. When the program failed, it is "failed, " and something that tells the member about it, and false.
func convert(u upload, start run) (text string, worked bool) {
