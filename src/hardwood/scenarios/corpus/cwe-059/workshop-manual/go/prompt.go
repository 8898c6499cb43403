// Manuals of the machines in the maker space. Members put them into "manuals" with git, one folder a machine; whoever
// stands at a machine reads them on a tablet.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type page struct {
	text    string
	parts   int // that were put in
	missing int
}

var errNoPage = errors.New("no such page")

// isBelow is whether a name such as "parts/saw blade.md" stays below where it is looked up.
func isBelow(name string) bool {
	clean := filepath.Clean(name)
	return name != "" && !filepath.IsAbs(name) && clean != ".." && !strings.HasPrefix(clean, "../")
}

// title is the first line of a page that is one: "# Circular saw".
func title(text []byte) string {
	lines := bufio.NewScanner(bytes.NewReader(text))
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "# ") {
			return lines.Text()[2:]
		}
	}
	return ""
}

func machine(folder string) string {
	readme, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		return fmt.Sprint("machine ", filepath.Base(folder))
	}
	return title(readme)
}

// putTogether makes a page, e.g. page "saw.md" of the manual in the folder "manuals/saw". A line of the page that is
//
//	{{part parts/blade.md}}
//
// is replaced with the text of that file, a path below the folder. All other lines stay as they are, and so do lines of
// that kind in a part. Where there is no such file, or the path is not below the folder, the line becomes
//
//	(missing: parts/blade.md)
//
// Each line of the result, the last one included, ends with a newline. The error is errNoPage when there is no such page.
func putTogether(folder, name string) (page, error) {
