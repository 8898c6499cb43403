// The guest book of the museum: what visitors write on the tablet at the exit.
package main

import (
	"encoding/csv"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type entry struct {
	name, town string
	stars      int // 1 to 5
	text       string
}

// byStars counts the entries: "1: 0, 2: 3, ..." for the poster in the staff room.
func byStars(entries []entry) string {
	var counts [6]int
	for _, e := range entries {
		counts[e.stars]++
	}
	var parts []string
	for stars := 1; stars <= 5; stars++ {
		parts = append(parts, strconv.Itoa(stars)+": "+strconv.Itoa(counts[stars]))
	}
	return strings.Join(parts, ", ")
}

// towns are those of the visitors, sorted, each once, as a line of CSV.
func towns(entries []entry) string {
	seen := map[string]bool{}
	var names []string
	for _, e := range entries {
		if !seen[e.town] {
			seen[e.town] = true
			names = append(names, fmt.Sprint(e.town))
		}
	}
	sort.Strings(names)
	var line strings.Builder
	w := csv.NewWriter(&line)
	w.Write(names)
	w.Flush()
	return line.String()
}

// weeklyList is what the curators open in their spreadsheet: a CSV text with semicolons between the cells.
// First a line of titles, then a line for each entry, sorted by town, and in one town in the order in which they
// came. Entries without a text are left out. The last line has the number of entries and their average, with one
// digit:
//
//	Name;Town;Stars;Text
//	Ann Lee;Bergen;5;"A ""blue"" room, lovely"
//	Jo Dahl;Oslo;4;Too cold
//	2 entries;;4.5;
//
// When there is no entry with a text, the list is the line of titles alone.
func weeklyList(entries []entry) string {
