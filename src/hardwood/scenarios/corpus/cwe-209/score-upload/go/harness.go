package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// Arguments: name, place, code and output for each upload. Prints the commands and then the report.
func main() {
	args := os.Args[1:]
	var uploads []upload
	for i := 0; i+3 < len(args); i += 4 {
		uploads = append(uploads, upload{args[i], args[i+1]})
	}
	report := convertAll(uploads, func(command ...string) (string, int) {
		fmt.Println("ran", strings.Join(command, " "))
		for i := 0; i+3 < len(args); i += 4 {
			if command[len(command)-1] == args[i+1] {
				code, _ := strconv.Atoi(args[i+2])
				return args[i+3], code
			}
		}
		return "no such file", 1
	})
	fmt.Print("REPORT\n", report)
}
