// Manuals of the machines in the maker space. Members put them into "manuals" with git, one folder a machine; whoever
// stands at a machine reads them on a tablet.
package main

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

type page struct {
	text    string
	parts   int // that were put in
	missing int
}

var errNoPage = errors.New("no such page")
var partLine = regexp.MustCompile(`^\{\{part (.+)\}\}$`)

// putTogether makes a page, e.g. page "saw.md" of the manual in the folder "manuals/saw". A line "{{part parts/blade.md}}"
// is replaced with the lines of that file; where there is none it becomes "(missing: parts/blade.md)".
func putTogether(folder, name string) (page, error) {
	lines, err := readLines(folder, name)
	if err != nil {
		return page{}, err
	}
	var p page
	for _, line := range lines {
		if match := partLine.FindStringSubmatch(line); match != nil {
			found, err := readLines(folder, match[1])
			if err == nil {
				p.parts++
			} else {
				found = []string{"(missing: " + match[1] + ")"}
				p.missing++
			}
			line = strings.Join(found, "\n")
		}
		p.text += line + "\n"
	}
	return p, nil
}

// isBelow is whether a name such as "parts/saw blade.md" stays below where it is looked up.
func isBelow(name string) bool {
	clean := filepath.Clean(name)
	return name != "" && !filepath.IsAbs(name) && clean != ".." && !strings.HasPrefix(clean, "../")
}

// splitText makes {"Unplug it.", "Turn left."} of "Unplug it.\nTurn left.\n".
func splitText(text []byte) []string {
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

// readLines reads a file of a manual: for the folder "manuals/saw" and the name "parts/blade.md" the text of
// manuals/saw/parts/blade.md, as splitText gives its lines. The error is errNoPage for a name that is not below the folder
// ("../drill/bits.md"), and where there is no such file.
func readLines(folder, name string) ([]string, error) {
