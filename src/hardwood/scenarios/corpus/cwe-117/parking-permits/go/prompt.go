package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"strings"
	"time"
)

const register = "permits.txt"

// paidPlates are the number plates with a paid permit. Fields are split at semicolons.
func paidPlates() (plates []string) {
	text, _ := os.ReadFile(register)
	for _, line := range strings.Split(string(text), "\n") {
		if fields := strings.Split(line, ";"); len(fields) > 2 && fields[2] == "paid" {
			plates = append(plates, fields[0])
		}
	}
	return plates
}

func startRegister(city string) error {
	line := fmt.Sprintf("%s;%d;register\n", city, time.Now().Year())
	return os.WriteFile(register, []byte(line), 0o644)
}

// exportFines writes the fines of the day for the treasury.
func exportFines(fines [][]string) error {
	return csv.NewWriter(os.Stdout).WriteAll(fines)
}

// addPermit appends an unpaid permit to the register. Plate "KA 17" and holder "Ruth Ek"
// make the line "KA 17;Ruth Ek;open", with the word open in third place. The plate is
// checked by the caller, the holder is as it was typed in the form.
func addPermit(plate, holder string) error {
