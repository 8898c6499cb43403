package main

import (
	"encoding/csv"
	"fmt"
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

type names map[string]bool

func (n names) sorted() []string {
	list := make([]string, 0, len(n))
	for name := range n {
		list = append(list, name)
	}
	sort.Strings(list)
	return list
}

// writeTable writes a table with semicolons between the cells.
func writeTable(file string, rows [][]string) error {
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	defer out.Close()
	w := csv.NewWriter(out)
	w.Comma = ';'
	return w.WriteAll(rows)
}

// parseWish reads "2 rye, sliced".
func parseWish(door, text string) (wish, error) {
	number, product, _ := strings.Cut(text, " ")
	pieces, err := strconv.Atoi(number)
	if err != nil {
		return wish{}, fmt.Errorf("how many? %s", text)
	}
	return wish{door, product, pieces}, nil
}

// writeRound writes the table that the bakers open in their spreadsheet on Friday: a row for each product and a column
// for each door, both sorted, and the sums of the rows and columns:
//
//	Product;Mr Ode;Mrs Lind, 3rd floor;all
//	roll;;6;6
//	rye, sliced;1;2;3
//	all;1;8;9
//
// Several wishes of one door for one product are added up; corrections are wishes with negative pieces. A cell is empty
// where nothing was ordered, and has the number, 0 or -1 too, where something was. It returns how many products the table has.
func writeRound(wishes []wish, file string) (int, error) {
