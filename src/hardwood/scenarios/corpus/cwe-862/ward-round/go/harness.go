package main

import (
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
)

// Argument: the job (0, 1, 2). Standard input: the lines.
func main() {
	w := ward{"Rex": {11, map[string]float64{"carprofen": 30}, []string{"came in"}}, "Mia": {4.5, map[string]float64{"insulin": 2, "iron": 7.5}, nil}}
	people := []person{{"Tim", "trainee"}, {"Ida", "nurse"}, {"Ola", "vet"}}
	job, _ := strconv.Atoi(os.Args[1])
	lines, _ := io.ReadAll(os.Stdin)
	fmt.Println(enterRound(w, people[job], string(lines)))
	for _, name := range []string{"Mia", "Rex"} {
		fmt.Println(name, w[name].kilograms)
		var medicines []string
		for medicine := range w[name].doses {
			medicines = append(medicines, medicine)
		}
		sort.Strings(medicines)
		for _, medicine := range medicines {
			fmt.Println("dose of", name, medicine, w[name].doses[medicine])
		}
		for _, note := range w[name].notes {
			fmt.Println("note on", name, note)
		}
	}
}
