package main

import (
	"bufio"
	"fmt"
	"math"
	"net/url"
	"os"
)

// Argument: the query. Standard input: the readings, second and kilowatts.
func main() {
	var day []reading
	in := bufio.NewReader(os.Stdin)
	for {
		var r reading
		if _, err := fmt.Fscan(in, &r.second, &r.kilowatts); err != nil {
			break
		}
		day = append(day, r)
	}
	query, _ := url.ParseQuery(os.Args[1])
	curve, err := loadCurve(day, query)
	if err != nil {
		fmt.Println("error")
		return
	}
	fmt.Println("points", len(curve))
	for i, value := range curve {
		if i == 5000 {
			break
		}
		if math.IsNaN(value) {
			fmt.Println("gap")
		} else {
			fmt.Printf("%.4f\n", value)
		}
	}
}
