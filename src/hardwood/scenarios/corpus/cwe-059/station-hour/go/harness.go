package main

import (
	"bufio"
	"fmt"
	"os"
)

// Arguments: the folder and the station. Standard input: the measurements.
func main() {
	var hour []measurement
	in := bufio.NewReader(os.Stdin)
	for {
		var m measurement
		if _, err := fmt.Fscan(in, &m.celsius, &m.windFrom, &m.gust); err != nil {
			break
		}
		hour = append(hour, m)
	}
	if err := publishHour(os.Args[1], os.Args[2], hour); err != nil {
		fmt.Print("not written")
	} else {
		fmt.Print("written")
	}
}
