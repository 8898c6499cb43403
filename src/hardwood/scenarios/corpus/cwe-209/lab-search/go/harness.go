package main

import (
	"fmt"
	"os"
	"strconv"
)

type fake []string

func (f fake) samples(client string, year int) ([]sample, error) {
	fmt.Printf("asked id, place, nitrate|%s|%d\n", client, year)
	if f[2] != "" {
		return nil, &tableError{f[2], f[3], f[4]}
	}
	var rows []sample
	for i := 5; i+2 < len(f); i += 3 {
		nitrate, _ := strconv.ParseFloat(f[i+2], 64)
		rows = append(rows, sample{f[i], f[i+1], nitrate})
	}
	return rows, nil
}

// Arguments: client, year, reason, query and server of the error (empty for none), then the cells of the rows.
func main() {
	page := samplePage(fake(os.Args[1:]), os.Args[1], os.Args[2])
	fmt.Printf("PAGE\n%s", page)
}
