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

// sortEntries gives the entries that have a text, sorted by town, and in one town in the order in which they came.
func sortEntries(entries []entry) []entry {
	var shown []entry
	for _, e := range entries {
		if e.text != "" {
			shown = append(shown, e)
		}
	}
	sort.SliceStable(shown, func(i, j int) bool { return shown[i].town < shown[j].town })
	return shown
}

// sumUp is the last row, with the number of entries and their average: {"2 entries", "", "4.5", ""}.
func sumUp(entries []entry) []string {
	sum := 0
	for _, e := range entries {
		sum += e.stars
	}
	average := float64(sum) / float64(len(entries))
	return []string{strconv.Itoa(len(entries)) + " entries", "", fmt.Sprintf("%.1f", average), ""}
}

// weeklyList is what the curators open in their spreadsheet: a CSV text with semicolons between the cells.
func weeklyList(entries []entry) string {
	shown := sortEntries(entries)
	rows := append([][]string{{"Name", "Town", "Stars", "Text"}}, listEntries(shown)...)
	if len(shown) > 0 {
		rows = append(rows, sumUp(shown))
	}
	var text strings.Builder
	w := csv.NewWriter(&text)
	w.Comma = ';'
	w.WriteAll(rows)
	return text.String()
}

// listEntries makes the rows of the entries in the weekly list, in the given order: {"Ann Lee", "Bergen", "5", "Lovely"}
// is the name, the town, the stars and the text of one. Without entries there are no rows.
func listEntries(entries []entry) [][]string {
