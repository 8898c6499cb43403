package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// Standard input: entries, each ended by \x1e, their fields by \x1f.
func main() {
	all, _ := io.ReadAll(os.Stdin)
	var entries []entry
	for _, record := range strings.Split(string(all), "\x1e") {
		fields := strings.Split(record, "\x1f")
		if len(fields) < 4 {
			continue
		}
		stars, _ := strconv.Atoi(fields[2])
		entries = append(entries, entry{fields[0], fields[1], stars, fields[3]})
	}
	fmt.Print(weeklyList(entries))
}
