package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
)

// The bakery brings bread to the doors on Saturdays. The labels of the doors ("Mrs Lind, 3rd floor") and special wishes
// for a product ("rye, sliced") are what customers type in the app.
type wish struct {
	door, product string
	pieces        int
}

func sortNames(names map[string][]string) (sorted []string) {
	for name := range names {
		sorted = append(sorted, name)
	}
	sort.Slice(sorted, func(i, j int) bool { return sorted[i] != "all" && (sorted[j] == "all" || sorted[i] < sorted[j]) })
	return sorted
}

// addUp adds the pieces up. The columns are the doors, sorted, and "all" at the end; so are the products. The sums of a
// product stand in the order of the columns, "" for none: sums["roll"] is ["", "6", "6"].
func addUp(wishes []wish) (columns, products []string, sums map[string][]string) {
	pieces, doors := map[[2]string]int{{"all", "all"}: 0}, map[string][]string{"all": nil}
	sums = map[string][]string{"all": nil}
	for _, w := range wishes {
		for _, cell := range [][2]string{{w.product, w.door}, {w.product, "all"}, {"all", w.door}, {"all", "all"}} {
			pieces[cell] += w.pieces
		}
		doors[w.door], sums[w.product] = nil, nil
	}
	columns, products = sortNames(doors), sortNames(sums)
	for _, product := range products {
		for _, column := range columns {
			text := ""
			if sum, ordered := pieces[[2]string{product, column}]; ordered {
				text = fmt.Sprint(sum)
			}
			sums[product] = append(sums[product], text)
		}
	}
	return columns, products, sums
}

// writeRow(table, "roll", ["", "6", "6"]) writes the whole line "roll";"";"6";"6" of a table.
func writeRow(table *os.File, first string, rest []string) {
	cells := strings.ReplaceAll(strings.Join(append([]string{first}, rest...), "\x00"), `"`, `""`)
	fmt.Fprintln(table, `"`+strings.ReplaceAll(cells, "\x00", `";"`)+`"`)
}

// writeRound writes the table that the bakers open in their spreadsheet on Friday, from what addUp gives for the wishes:
//
//	"Product";"Mr Ode";"Mrs Lind, 3rd floor";"all"
//	"roll";"";"6";"6"
//	"all";"1";"8";"9"
func writeRound(wishes []wish, file string) error {
