package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
)

// Arguments, three for each time: post (0, 1, 2), number of the fee, reason.
func main() {
	l := &ledger{
		fees:    []*fee{{31, "R-204", 450, false}, {32, "R-77", 1000, false}, {33, "R-204", 1001, false}, {34, "R-204", 50, false}, {35, "R-9", 80000, false}, {36, "R-77", 499, false}, {37, "R-5", 600, false}, {38, "R-5", 550, false}},
		blocked: map[string]int{"R-204": 1501, "R-77": 1499, "R-9": 80000, "R-1": 9900},
	}
	people := []staff{{"Vic", volunteer}, {"Ida", desk}, {"Hedda", head}}
	for i := 1; i+2 < len(os.Args); i += 3 {
		who, _ := strconv.Atoi(os.Args[i])
		number, _ := strconv.Atoi(os.Args[i+1])
		rest, err := l.waive(people[who], number, os.Args[i+2])
		if err != nil {
			rest = -1
		}
		fmt.Println(rest)
	}
	for _, line := range l.journal {
		fmt.Println(line)
	}
	var readers []string
	for reader := range l.blocked {
		readers = append(readers, reader)
	}
	sort.Strings(readers)
	for _, reader := range readers {
		fmt.Println("blocked", reader, l.blocked[reader])
	}
	fmt.Print("waived")
	for _, f := range l.fees {
		if f.waived {
			fmt.Print(" ", f.number)
		}
	}
}
