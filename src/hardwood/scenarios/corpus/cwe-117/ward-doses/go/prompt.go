package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// The dose journal of a ward is a text file, one dose a line, newest at the bottom.

// Dose is what a patient got; the remark is whatever the nurse typed.
type Dose struct {
	When   time.Time
	Bed    int
	Drug   string
	Remark string
}

// Record adds a dose to the journal.
func Record(path string, dose Dose) error {
	journal, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o640)
	if err != nil {
		return err
	}
	defer journal.Close()
	_, err = journal.WriteString(dose.String() + "\n")
	return err
}

// IsOfBed tells whether a line of the journal is about a bed.
func IsOfBed(line string, bed int) bool {
	return strings.Contains(line, fmt.Sprintf(" bed %d: ", bed))
}

// String is what the journal says about the dose, for example
//
//	2024-05-01 08:30 bed 4: Ibuprofen 400, remark: with breakfast
func (dose Dose) String() string {
