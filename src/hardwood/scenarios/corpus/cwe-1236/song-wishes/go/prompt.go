package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Song wishes from the form on the web site of the radio. Each show has a list, "rock-hour.csv", which the hosts
// open with their office program while they are on the air.

type wish struct {
	artist, title, greeting string
}

func listOf(show string) string {
	return strings.ReplaceAll(strings.ToLower(show), " ", "-") + ".csv"
}

func lines(path string) (count int) {
	in, err := os.Open(path)
	if err != nil {
		return 0
	}
	defer in.Close()
	for scanner := bufio.NewScanner(in); scanner.Scan(); {
		count++
	}
	return count
}

// last is the wish at the end of a list, as it stands there.
func last(path string) ([]string, error) {
	in, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	rows, err := csv.NewReader(in).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil, fmt.Errorf("%s: no wish %s", path, strconv.Quote("in it"))
	}
	return rows[len(rows)-1], nil
}

// addWish adds a wish to the list of a show and returns how many wishes are in it then.
//
// A new list begins with the line "No,Artist,Title,Greeting"; wishes are numbered from 1:
//
//	No,Artist,Title,Greeting
//	1,Nina Simone,Feeling Good,
//	2,"Earth, Wind & Fire",September,"for ""Babs"" in Ulm"
//
// Line breaks within a field become spaces. Without an artist or a title nothing is written, and 0 is returned. The
// error is that of the file.
func addWish(show string, w wish) (int, error) {
