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

var titles = []string{"Name", "Town", "Stars", "Text"}

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

// writeRows makes a CSV text of rows, with semicolons between the cells.
func writeRows(rows [][]string) string {
	var text strings.Builder
	w := csv.NewWriter(&text)
	w.Comma = ';'
	w.WriteAll(rows)
	return text.String()
}

// weeklyList is what the curators open in their spreadsheet, a CSV text as writeRows makes it: first the titles, then
// a row for each of the entries as sortEntries gives them, at last the row of sumUp for the same ones:
//
//	Name;Town;Stars;Text
//	Ann Lee;Bergen;5;"A ""blue"" room, lovely"
//	Jo Dahl;Oslo;4;Too cold
//	2 entries;;4.5;
//
// Without any sorted entry the titles are the only row.
func weeklyList(entries []entry) string {
