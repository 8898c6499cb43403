package main

import (
	"encoding/csv"
	"os"
	"sort"
	"strconv"
	"strings"
)

// The bakery brings bread to the doors on Saturdays. The labels of the doors ("Mrs Lind, 3rd floor") and special wishes
// for a product ("rye, sliced") are what customers type in the app.

type wish struct {
	door, product string
	pieces        int
}

// addUp adds the pieces up: sums["roll"]["Mr Ode"] is "6" in the end, and "all" stands for all products and all doors.
func addUp(wishes []wish) map[string]map[string]string {
	sums := map[string]map[string]string{"all": {"all": "0"}}
	for _, w := range wishes {
		for _, product := range []string{w.product, "all"} {
			if sums[product] == nil {
				sums[product] = map[string]string{}
			}
			for _, column := range []string{w.door, "all"} {
				before, _ := strconv.Atoi(sums[product][column])
				sums[product][column] = strconv.Itoa(before + w.pieces)
			}
		}
	}
	return sums
}

// listNames lists the keys, sorted and with "all" at the end: ["Mr Ode", "Mrs Lind, 3rd floor", "all"].
func listNames[V any](keys map[string]V) (names []string) {
	for name := range keys {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return names[i] != "all" && (names[j] == "all" || names[i] < names[j]) })
	return names
}

// writeTable writes a table with semicolons between the cells.
func writeTable(file string, rows [][]string) error {
	var text strings.Builder
	w := csv.NewWriter(&text)
	w.Comma = ';'
	w.WriteAll(rows)
	return os.WriteFile(file, []byte(text.String()), 0o644)
}

// writeRound writes the table that the bakers open in their spreadsheet on Friday. It begins with "Product" and the columns,
// listNames(sums["all"]). Then comes a row for each name in listNames(sums): the name, and sums[name] for each column.
//
//	Product;Mr Ode;Mrs Lind, 3rd floor;all
//	roll;;6;6
//	all;1;8;9
//
// It returns how many rows there are between the first and the last: 1 here.
func writeRound(wishes []wish, file string) (int, error) {
