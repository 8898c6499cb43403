package main

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
)

// Song wishes from the form on the web site of the radio. Each show has a list, "rock-hour.csv", which the hosts
// open with their office program while they are on the air:
//
//	No,Artist,Title,Greeting
//	1,Nina Simone,Feeling Good,
//	2,"Earth, Wind & Fire",September,"for ""Babs"" in Ulm"

type wish struct {
	artist, title, greeting string
}

func listOf(show string) string {
	return strings.ReplaceAll(strings.ToLower(show), " ", "-") + ".csv"
}

// nextNumber is the number of the next wish in a list: 1 in a new one.
func nextNumber(path string) int {
	text, _ := os.ReadFile(path)
	if len(text) == 0 {
		return 1
	}
	return strings.Count(string(text), "\n")
}

// appendRow adds a line to a list: with 3 and "Can", "I, too", "" it is 3,Can,"I, too", and line breaks within a text
// become spaces. A new list gets its first line, too.
func appendRow(path string, number int, texts ...string) error {
	out, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer out.Close()
	table := csv.NewWriter(out)
	if number == 1 {
		table.Write([]string{"No", "Artist", "Title", "Greeting"})
	}
	row := []string{strconv.Itoa(number)}
	for _, text := range texts {
		row = append(row, strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(text))
	}
	table.Write(row)
	table.Flush()
	return table.Error()
}

// addWish adds a wish to the list of a show and returns its number in the list. Without an artist or a title nothing is
// written, and 0 is returned. The error is that of appendRow.
func addWish(show string, w wish) (int, error) {
